<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Dealer marks</name>
        <message>
            <source>20% of the outlets or more</source>
            <translation>终端覆盖20%以上</translation>
        </message>
        <message>
            <source>40% of the outlets or more</source>
            <translation>终端覆盖40%以上</translation>
        </message>
        <message>
            <source>70% of the outlets or more</source>
            <translation>终端覆盖70%以上</translation>
        </message>
        <message>
            <source>90% of the outlets or more</source>
            <translation>终端覆盖90%以上</translation>
        </message>
        <message>
            <source>A few people, no vehicle or store</source>
            <translation>有几个人，缺车缺仓</translation>
        </message>
        <message>
            <source>A few, not active</source>
            <translation>有几家，不活跃</translation>
        </message>
        <message>
            <source>Always short, often late</source>
            <translation>长期紧张，常拖款</translation>
        </message>
        <message>
            <source>Breaks price or region at will</source>
            <translation>随意乱价、串货</translation>
        </message>
        <message>
            <source>Complete ours and open doors for us</source>
            <translation>互补，还能带动我方销售</translation>
        </message>
        <message>
            <source>Covers most towns</source>
            <translation>覆盖多数县镇</translation>
        </message>
        <message>
            <source>Covers nearly all towns, looked after</source>
            <translation>县镇基本覆盖，有人维护</translation>
        </message>
        <message>
            <source>Customers unlike ours</source>
            <translation>客户群完全不同</translation>
        </message>
        <message>
            <source>Debts or family matters endanger it</source>
            <translation>债务或家族问题危及经营</translation>
        </message>
        <message>
            <source>Densest network of the region</source>
            <translation>全区分销网最密</translation>
        </message>
        <message>
            <source>Depends on one customer or person</source>
            <translation>依赖单一客户或个人</translation>
        </message>
        <message>
            <source>Enough for normal business</source>
            <translation>正常周转够用</translation>
        </message>
        <message>
            <source>Enough for slow months only</source>
            <translation>只够淡季周转</translation>
        </message>
        <message>
            <source>Enough for the season, pays on time</source>
            <translation>旺季备货够，按时付款</translation>
        </message>
        <message>
            <source>Far too small or far too big for us</source>
            <translation>规模差距过大</translation>
        </message>
        <message>
            <source>Few customers in common</source>
            <translation>客户群少有重合</translation>
        </message>
        <message>
            <source>Figures on request</source>
            <translation>要了才给数据</translation>
        </message>
        <message>
            <source>First address of our customers</source>
            <translation>主要客户的首选</translation>
        </message>
        <message>
            <source>Fits our volume</source>
            <translation>与我方体量相称</translation>
        </message>
        <message>
            <source>Fits well, with room to grow</source>
            <translation>相称，有增长余地</translation>
        </message>
        <message>
            <source>Goes its own way</source>
            <translation>各做各的</translation>
        </message>
        <message>
            <source>Grows along our plan</source>
            <translation>按我方规划发展</translation>
        </message>
        <message>
            <source>Just right for the region's target</source>
            <translation>与区域目标正好匹配</translation>
        </message>
        <message>
            <source>Keeps price and region</source>
            <translation>守价、守区域</translation>
        </message>
        <message>
            <source>Keeps the rules when watched</source>
            <translation>有人盯才守规矩</translation>
        </message>
        <message>
            <source>Lines that complete ours</source>
            <translation>产品与我方互补</translation>
        </message>
        <message>
            <source>Listens, changes little</source>
            <translation>听得进，改得少</translation>
        </message>
        <message>
            <source>Litigation or default</source>
            <translation>有诉讼或违约</translation>
        </message>
        <message>
            <source>Lives on a rival of ours</source>
            <translation>主营竞品</translation>
        </message>
        <message>
            <source>Moves ahead with us</source>
            <translation>与我方一起带头做</translation>
        </message>
        <message>
            <source>No funds of its own</source>
            <translation>没有自有资金</translation>
        </message>
        <message>
            <source>No outlet</source>
            <translation>没有终端</translation>
        </message>
        <message>
            <source>No staff for our lines</source>
            <translation>没人做我方产品</translation>
        </message>
        <message>
            <source>No sub-dealer</source>
            <translation>没有分销商</translation>
        </message>
        <message>
            <source>One person, part of the time</source>
            <translation>一人兼管</translation>
        </message>
        <message>
            <source>Ordinary risks, known to us</source>
            <translation>一般风险，我方掌握</translation>
        </message>
        <message>
            <source>Other lines, hardly any overlap</source>
            <translation>产品基本不重复</translation>
        </message>
        <message>
            <source>Ours alone, plans with us</source>
            <translation>专营我方，共同做计划</translation>
        </message>
        <message>
            <source>Own team for our lines</source>
            <translation>有专门团队</translation>
        </message>
        <message>
            <source>Pays in advance, bank lines unused</source>
            <translation>可预付，银行额度有余</translation>
        </message>
        <message>
            <source>Plans and reports regularly</source>
            <translation>定期计划、汇报</translation>
        </message>
        <message>
            <source>Price is all that counts</source>
            <translation>只认价格</translation>
        </message>
        <message>
            <source>Puts us first and reports the market</source>
            <translation>优先推我方，主动报市场</translation>
        </message>
        <message>
            <source>Rejects how we work</source>
            <translation>不认同我方做法</translation>
        </message>
        <message>
            <source>Rival and our lines side by side</source>
            <translation>竞品与我方并重</translation>
        </message>
        <message>
            <source>Rival lines weigh more than ours</source>
            <translation>竞品比重高于我方</translation>
        </message>
        <message>
            <source>Serves our main customers</source>
            <translation>服务我方主要客户</translation>
        </message>
        <message>
            <source>Shares the main points</source>
            <translation>主要观念一致</translation>
        </message>
        <message>
            <source>Shows us no figures</source>
            <translation>不给我们看数据</translation>
        </message>
        <message>
            <source>Some of our customers</source>
            <translation>部分客户重合</translation>
        </message>
        <message>
            <source>Some, gaps in half the area</source>
            <translation>有一些，半个区域空白</translation>
        </message>
        <message>
            <source>Somewhat too small or too big</source>
            <translation>偏小或偏大</translation>
        </message>
        <message>
            <source>Sound books, secured credit</source>
            <translation>账目清楚，授信有担保</translation>
        </message>
        <message>
            <source>Sound, secured and open to us</source>
            <translation>稳健、有担保、对我方透明</translation>
        </message>
        <message>
            <source>Strong with our main customers</source>
            <translation>在主要客户中有优势</translation>
        </message>
        <message>
            <source>Strongest team and logistics of the region</source>
            <translation>全区团队、配送最强</translation>
        </message>
        <message>
            <source>Takes part in our planning</source>
            <translation>参与我方规划</translation>
        </message>
        <message>
            <source>Team, vans and store that suffice</source>
            <translation>人、车、仓够用</translation>
        </message>
        <message>
            <source>Tries what we propose</source>
            <translation>愿意试新做法</translation>
        </message>
        <message>
            <source>Under 20% of the outlets</source>
            <translation>终端覆盖不足20%</translation>
        </message>
        <message>
            <source>We hardly matter to each other</source>
            <translation>彼此份量都轻</translation>
        </message>
        <message>
            <source>Works against our policy</source>
            <translation>与我方政策对着干</translation>
        </message>
    </context>
    <context>
        <name>Dealer terms</name>
        <message>
            <source>Agent</source>
            <translation>代理商</translation>
        </message>
        <message>
            <source>As short as can be</source>
            <translation>渠道宜短</translation>
        </message>
        <message>
            <source>Authorised dealer</source>
            <translation>授权经销商</translation>
        </message>
        <message>
            <source>Big in potential</source>
            <translation>潜力大</translation>
        </message>
        <message>
            <source>Big in profit</source>
            <translation>利润大</translation>
        </message>
        <message>
            <source>Big in strength</source>
            <translation>实力大</translation>
        </message>
        <message>
            <source>Big in volume</source>
            <translation>销量大</translation>
        </message>
        <message>
            <source>Both sides win</source>
            <translation>厂商双赢</translation>
        </message>
        <message>
            <source>Business traits</source>
            <translation>特点</translation>
        </message>
        <message>
            <source>Carried by nobody</source>
            <translation>无人承担</translation>
        </message>
        <message>
            <source>Carried by the dealer</source>
            <translation>经销商承担</translation>
        </message>
        <message>
            <source>Carried by us</source>
            <translation>我方承担</translation>
        </message>
        <message>
            <source>Confirmed cases in 12 months</source>
            <translation>近12个月查实次数</translation>
        </message>
        <message>
            <source>Control</source>
            <translation>管得住</translation>
        </message>
        <message>
            <source>Controllability</source>
            <translation>可控度</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本合算</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>覆盖到位</translation>
        </message>
        <message>
            <source>Customer first</source>
            <translation>以客户为先</translation>
        </message>
        <message>
            <source>Days of stock</source>
            <translation>库存天数</translation>
        </message>
        <message>
            <source>Dealer</source>
            <translation>经销商</translation>
        </message>
        <message>
            <source>Dealer A</source>
            <translation>商A</translation>
        </message>
        <message>
            <source>Dealer B</source>
            <translation>商B</translation>
        </message>
        <message>
            <source>Dealer C</source>
            <translation>商C</translation>
        </message>
        <message>
            <source>Dealer D</source>
            <translation>商D</translation>
        </message>
        <message>
            <source>Dealer grade open (draft)</source>
            <translation>商级待定（草稿）</translation>
        </message>
        <message>
            <source>Develop</source>
            <translation>培养</translation>
        </message>
        <message>
            <source>Development within our control</source>
            <translation>发展可控</translation>
        </message>
        <message>
            <source>Do we see price, stock and end customers?</source>
            <translation>价格、库存、最终客户我们看得到吗？</translation>
        </message>
        <message>
            <source>Does the dealer earn enough to stay with us?</source>
            <translation>经销商赚得够、愿意跟着我们做吗？</translation>
        </message>
        <message>
            <source>Exclusive general dealer</source>
            <translation>总经销（独家）</translation>
        </message>
        <message>
            <source>Exclusive regional dealer</source>
            <translation>区域总经销（独家）</translation>
        </message>
        <message>
            <source>Exit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Finance and payment</source>
            <translation>资金与账期</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>寻找</translation>
        </message>
        <message>
            <source>Funds</source>
            <translation>资金</translation>
        </message>
        <message>
            <source>High risk</source>
            <translation>高风险</translation>
        </message>
        <message>
            <source>How good the available dealers are</source>
            <translation>当地经销商水平</translation>
        </message>
        <message>
            <source>How long will this last?</source>
            <translation>能做多久？</translation>
        </message>
        <message>
            <source>How much control we want</source>
            <translation>对渠道的掌控要求</translation>
        </message>
        <message>
            <source>How much explaining the product needs</source>
            <translation>产品复杂程度</translation>
        </message>
        <message>
            <source>How rivals sell</source>
            <translation>对手走什么渠道</translation>
        </message>
        <message>
            <source>How widely customers are spread</source>
            <translation>客户分散程度</translation>
        </message>
        <message>
            <source>Industry dealer</source>
            <translation>行业授权</translation>
        </message>
        <message>
            <source>Is my territory protected?</source>
            <translation>区域有没有保护？</translation>
        </message>
        <message>
            <source>Key dealer</source>
            <translation>大客户</translation>
        </message>
        <message>
            <source>Key dealer candidate</source>
            <translation>培养对象</translation>
        </message>
        <message>
            <source>Large dealers in the region</source>
            <translation>区域大户数量</translation>
        </message>
        <message>
            <source>Line fit</source>
            <translation>产品互补</translation>
        </message>
        <message>
            <source>Low risk</source>
            <translation>低风险</translation>
        </message>
        <message>
            <source>Loyalty</source>
            <translation>忠诚度</translation>
        </message>
        <message>
            <source>Maintain</source>
            <translation>维护</translation>
        </message>
        <message>
            <source>Market information</source>
            <translation>市场信息</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>匹配度</translation>
        </message>
        <message>
            <source>Medium risk</source>
            <translation>中风险</translation>
        </message>
        <message>
            <source>Negotiate</source>
            <translation>谈判</translation>
        </message>
        <message>
            <source>Negotiation and orders</source>
            <translation>洽谈接单</translation>
        </message>
        <message>
            <source>Our capital</source>
            <translation>我方资金</translation>
        </message>
        <message>
            <source>Our sales force</source>
            <translation>我方销售队伍</translation>
        </message>
        <message>
            <source>Outlets</source>
            <translation>终端数量</translation>
        </message>
        <message>
            <source>People and assets</source>
            <translation>人力物力</translation>
        </message>
        <message>
            <source>Price gap to the neighbour region</source>
            <translation>与邻区价差</translation>
        </message>
        <message>
            <source>Project, retail or logistics dealer</source>
            <translation>工程/零售/物流经销商</translation>
        </message>
        <message>
            <source>Promotion</source>
            <translation>推广促销</translation>
        </message>
        <message>
            <source>Risk within our control</source>
            <translation>风险可控</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>规模</translation>
        </message>
        <message>
            <source>Second-tier dealer</source>
            <translation>二级经销商</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>售后服务</translation>
        </message>
        <message>
            <source>Shared ideas</source>
            <translation>观念</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>签约</translation>
        </message>
        <message>
            <source>Six dimensions</source>
            <translation>六个维度</translation>
        </message>
        <message>
            <source>Size of an order</source>
            <translation>单笔订单大小</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>Stock and delivery</source>
            <translation>仓储配送</translation>
        </message>
        <message>
            <source>Sub-dealers</source>
            <translation>分销商数量</translation>
        </message>
        <message>
            <source>Target against last year's sales</source>
            <translation>任务量与上年销量之比</translation>
        </message>
        <message>
            <source>What do I earn?</source>
            <translation>能赚多少？</translation>
        </message>
        <message>
            <source>What do I risk?</source>
            <translation>有什么风险？</translation>
        </message>
        <message>
            <source>What does this channel cost per 100 of sales?</source>
            <translation>每卖100元，渠道花多少钱？</translation>
        </message>
        <message>
            <source>What support do I get?</source>
            <translation>有什么支持？</translation>
        </message>
        <message>
            <source>Where and how do customers want to buy?</source>
            <translation>客户想在哪里买、怎么买？</translation>
        </message>
        <message>
            <source>Which customers or places does nobody reach?</source>
            <translation>哪些客户、哪些地方没人覆盖？</translation>
        </message>
        <message>
            <source>Which level of the channel could go without loss?</source>
            <translation>哪一级去掉也不影响？</translation>
        </message>
    </context>
</TS>
