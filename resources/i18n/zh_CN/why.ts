<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Why</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n个月</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>0 None</source>
            <translation>0 不购买</translation>
        </message>
        <message>
            <source>1 Little</source>
            <translation>1 很少</translation>
        </message>
        <message>
            <source>2 Average</source>
            <translation>2 一般</translation>
        </message>
        <message>
            <source>3 Much</source>
            <translation>3 较多</translation>
        </message>
        <message>
            <source>4 Heavy</source>
            <translation>4 大量</translation>
        </message>
        <message>
            <source>Abandon below</source>
            <translation>低于此数放弃</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>As of {day}</source>
            <translation>截至{day}</translation>
        </message>
        <message>
            <source>Attack and defence</source>
            <translation>攻守模型</translation>
        </message>
        <message>
            <source>Capability, the mean</source>
            <translation>能力（平均）</translation>
        </message>
        <message>
            <source>Classes by amount (ABC)</source>
            <translation>金额分类（ABC）</translation>
        </message>
        <message>
            <source>Classes by potential and purchases</source>
            <translation>潜力与采购分类（X,Y）</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Companies counted</source>
            <translation>计入的公司数</translation>
        </message>
        <message>
            <source>Customers from the largest sales down. The part of all sales made before a customer's own decides the class; equal sales share one.</source>
            <translation>客户按销售额从大到小排列，由排在前面的客户的累计销售占比决定类别；销售额相同的同类。</translation>
        </message>
        <message>
            <source>Customers ranked</source>
            <translation>参与排名的客户</translation>
        </message>
        <message>
            <source>Each criterion divided by what earns the full score, at most 100 points, times its weight. The score decides the tier; a tier falls only after the low quarters set for it.</source>
            <translation>每项指标除以满分标准（最高100分），再乘权重。总分决定等级；连续低分达到规定季度数才降级。</translation>
        </message>
        <message>
            <source>Early adopter</source>
            <translation>早期采用者</translation>
        </message>
        <message>
            <source>Fewer than two of the four fits are known. Type them on the customer's page or under Unplaced.</source>
            <translation>四项能力评分不足两项。请在客户页或“未定位”里填写。</translation>
        </message>
        <message>
            <source>Growth and share (BCG)</source>
            <translation>增长与份额（BCG）</translation>
        </message>
        <message>
            <source>High potential and high share: retain. High potential, low share: acquire. Low potential, high share: maintain. Low on both: disrupt, below the floor abandon. On the line counts as high.</source>
            <translation>潜力高、份额高：保留；潜力高、份额低：获取；潜力低、份额高：维持；两者都低：侵扰，低于底线则放弃。正好在线上算高。</translation>
        </message>
        <message>
            <source>How sure it is</source>
            <translation>可信程度</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Industry or area is missing. Choose them on the customer's page.</source>
            <translation>缺行业或区域。请在客户页选择。</translation>
        </message>
        <message>
            <source>Its product</source>
            <translation>其产品</translation>
        </message>
        <message>
            <source>Its share</source>
            <translation>对手份额</translation>
        </message>
        <message>
            <source>Largest open deal</source>
            <translation>最大的进行中商机</translation>
        </message>
        <message>
            <source>Largest rival</source>
            <translation>最大对手</translation>
        </message>
        <message>
            <source>Last purchases known</source>
            <translation>已知的最近采购次数</translation>
        </message>
        <message>
            <source>Level of potential</source>
            <translation>潜力等级</translation>
        </message>
        <message>
            <source>Level of potential set by hand</source>
            <translation>潜力等级由人工设定</translation>
        </message>
        <message>
            <source>Level of purchases</source>
            <translation>采购等级</translation>
        </message>
        <message>
            <source>Level of purchases set by hand</source>
            <translation>采购等级由人工设定</translation>
        </message>
        <message>
            <source>Loyalty</source>
            <translation>忠诚类型</translation>
        </message>
        <message>
            <source>Market and product (Ansoff)</source>
            <translation>市场与产品（安索夫）</translation>
        </message>
        <message>
            <source>New market for us</source>
            <translation>对我方是新市场</translation>
        </message>
        <message>
            <source>New product for this customer</source>
            <translation>对该客户是新产品</translation>
        </message>
        <message>
            <source>No order in twelve months: acquire. Orders and a share below the limit: develop. Otherwise retain. At risk when sales fell to the limit below.</source>
            <translation>十二个月没有订单：获取；有订单但份额低于界线：发展；其余：保持。销售额降到下列比例就有流失风险。</translation>
        </message>
        <message>
            <source>Of the largest open deal with a product. New product: this customer has not bought it in the months below. New market: no other customer of the same industry and area has bought.</source>
            <translation>看金额最大、填有产品的进行中商机。新产品：该客户在下列月数内没有买过；新市场：同行业同区域没有别的客户买过。</translation>
        </message>
        <message>
            <source>Of the last purchases of the category, the part bought from us. Below the limit, a customer whose main supplier changed from the older half to the newer one is switching.</source>
            <translation>最近若干次采购中向我方采购的比例。低于界线时，如果前半段和后半段的主要供应商不同，就是品牌转移。</translation>
        </message>
        <message>
            <source>Of these from us</source>
            <translation>其中向我方采购</translation>
        </message>
        <message>
            <source>Order in the last twelve months</source>
            <translation>近十二个月有订单</translation>
        </message>
        <message>
            <source>Our sales in the period</source>
            <translation>期内我方销售额</translation>
        </message>
        <message>
            <source>Our sales in the period divided by the potential, what the customer buys a year from all suppliers; never below 0% or above 100%.</source>
            <translation>期内我方销售额除以采购潜力（客户一年向所有供应商采购的总额），不低于0%，不高于100%。</translation>
        </message>
        <message>
            <source>Our share against it</source>
            <translation>相对份额</translation>
        </message>
        <message>
            <source>Our share divided by that of the largest rival, against the customer's growth. Both high: star. Only share: cash cow. Only growth: question mark. Neither: dog.</source>
            <translation>我方份额除以最大对手的份额，再看客户的增长率。两者都高：明星；只有份额高：现金牛；只有增长高：问题；都低：瘦狗。</translation>
        </message>
        <message>
            <source>Part of all sales made by larger ones</source>
            <translation>排在前面的客户占总销售额</translation>
        </message>
        <message>
            <source>Period from</source>
            <translation>期间起</translation>
        </message>
        <message>
            <source>Period until</source>
            <translation>期间止</translation>
        </message>
        <message>
            <source>Potential</source>
            <translation>采购潜力</translation>
        </message>
        <message>
            <source>Potential a year</source>
            <translation>年采购潜力</translation>
        </message>
        <message>
            <source>Potential and capability</source>
            <translation>潜力与能力</translation>
        </message>
        <message>
            <source>Potential is high from</source>
            <translation>潜力高的界线</translation>
        </message>
        <message>
            <source>Potential learned on</source>
            <translation>潜力获知日期</translation>
        </message>
        <message>
            <source>Potential score</source>
            <translation>潜力评分</translation>
        </message>
        <message>
            <source>Price fit</source>
            <translation>价格匹配</translation>
        </message>
        <message>
            <source>Product fit</source>
            <translation>产品匹配</translation>
        </message>
        <message>
            <source>Purchases and potential each get a level from 0 to 4 by the same limits; the table of 25 cells gives the class. Purchases above potential ask for a check.</source>
            <translation>采购额和潜力用同一组界线各定0到4级，由25格表得出类别。采购高于潜力的需要核对。</translation>
        </message>
        <message>
            <source>Rank by sales</source>
            <translation>销售额名次</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Relationship</source>
            <translation>关系</translation>
        </message>
        <message>
            <source>Relationship (RAD)</source>
            <translation>客户关系（RAD）</translation>
        </message>
        <message>
            <source>Rep</source>
            <translation>销售代表</translation>
        </message>
        <message>
            <source>Rule {rule}, {name}</source>
            <translation>规则{rule}，{name}</translation>
        </message>
        <message>
            <source>Sales of the last twelve months</source>
            <translation>近十二个月销售额</translation>
        </message>
        <message>
            <source>Sales of the twelve months before</source>
            <translation>此前十二个月销售额</translation>
        </message>
        <message>
            <source>Service reach</source>
            <translation>服务覆盖</translation>
        </message>
        <message>
            <source>Share is high from</source>
            <translation>份额高的界线</translation>
        </message>
        <message>
            <source>Share of customer</source>
            <translation>客户份额</translation>
        </message>
        <message>
            <source>Share of customer, twelve months</source>
            <translation>客户份额（十二个月）</translation>
        </message>
        <message>
            <source>Switching</source>
            <translation>转移方向</translation>
        </message>
        <message>
            <source>The customer's growth a year</source>
            <translation>客户年增长率</translation>
        </message>
        <message>
            <source>The customer's growth is missing. Type it on the customer's page.</source>
            <translation>缺客户增长率。请在客户页填写。</translation>
        </message>
        <message>
            <source>The data contradict each other.</source>
            <translation>数据互相矛盾。</translation>
        </message>
        <message>
            <source>The potential score 1–5 is missing. Type it on the customer's page or under Unplaced.</source>
            <translation>缺潜力评分（1–5）。请在客户页或“未定位”里填写。</translation>
        </message>
        <message>
            <source>The potential score against the mean of our four fits, at least two of them known. Both from the limit up: invest. Only potential: select. Only capability: keep up. Neither: harvest.</source>
            <translation>潜力评分对照四项能力的平均分（至少知道两项）。两者都达到界线：投资；只有潜力达到：选择性投入；只有能力达到：维持；都未达到：收割。</translation>
        </message>
        <message>
            <source>The share of the named rival is missing or 0. Type it on the customer's page.</source>
            <translation>对手的份额没有填或为0。请在客户页填写。</translation>
        </message>
        <message>
            <source>The yearly potential is missing. Type it on the customer's page or under Unplaced.</source>
            <translation>缺采购潜力。请在客户页或“未定位”里填写。</translation>
        </message>
        <message>
            <source>There is no open deal with a product. Add one in the funnel.</source>
            <translation>没有填产品的进行中商机。请在漏斗里添加。</translation>
        </message>
        <message>
            <source>This limit is</source>
            <translation>这条界线是</translation>
        </message>
        <message>
            <source>Ticked as strategic</source>
            <translation>勾选为战略客户</translation>
        </message>
        <message>
            <source>Tier by the score</source>
            <translation>按评分的等级</translation>
        </message>
        <message>
            <source>Tier set by hand</source>
            <translation>人工设定的等级</translation>
        </message>
        <message>
            <source>To be checked: the customer buys more than its potential allows.</source>
            <translation>待核：客户的采购高于其潜力。</translation>
        </message>
        <message>
            <source>Too few of the value criteria are known for a score. Type them on the customer's page.</source>
            <translation>价值指标太少，无法评分。请在客户页补充。</translation>
        </message>
        <message>
            <source>Too few purchases with their supplier are known. Add them on the customer's page.</source>
            <translation>已知供应商的采购记录太少。请在客户页添加。</translation>
        </message>
        <message>
            <source>Typed in the book.</source>
            <translation>账本中填写的内容。</translation>
        </message>
        <message>
            <source>Typed, not reckoned: what the customer buys of our category in a year, from all suppliers.</source>
            <translation>填写的数，不是算出来的：客户一年向所有供应商采购本品类的总额。</translation>
        </message>
        <message>
            <source>VIP</source>
            <translation>VIP</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Value score</source>
            <translation>价值评分</translation>
        </message>
        <message>
            <source>Value tiers</source>
            <translation>价值等级</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>away from us</source>
            <translation>离开我方</translation>
        </message>
        <message>
            <source>between others</source>
            <translation>在其他供应商之间</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>no end</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>no rival</source>
            <translation>无对手</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>not known, weight {weight}</source>
            <translation>未知，权重{weight}</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>未设置</translation>
        </message>
        <message>
            <source>set by hand</source>
            <translation>人工设定</translation>
        </message>
        <message>
            <source>the beginning</source>
            <translation>最早</translation>
        </message>
        <message>
            <source>the median of today</source>
            <translation>当前中位数</translation>
        </message>
        <message>
            <source>the median, frozen for the planning period</source>
            <translation>中位数，规划期内冻结</translation>
        </message>
        <message>
            <source>to us</source>
            <translation>转向我方</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>{name}: {result}</source>
            <translation>{name}：{result}</translation>
        </message>
        <message>
            <source>{number} of 5</source>
            <translation>{number}（满分5）</translation>
        </message>
        <message>
            <source>{number} points</source>
            <translation>{number}分</translation>
        </message>
        <message>
            <source>{value} of {full}</source>
            <translation>{value}，满分标准{full}</translation>
        </message>
        <message>
            <source>{value}: {points}, weight {weight}</source>
            <translation>{value}：{points}，权重{weight}</translation>
        </message>
    </context>
</TS>
