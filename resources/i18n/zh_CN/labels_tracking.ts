<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>1+2+1 terms</name>
        <message numerus="yes">
            <source>%n decider(s) short</source>
            <translation>
                <numerusform>还差 %n 位决策人</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gatekeeper(s) short</source>
            <translation>
                <numerusform>还差 %n 位技术/财务把关者</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n guide(s) short</source>
            <translation>
                <numerusform>还差 %n 位向导</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n purchaser(s) short</source>
            <translation>
                <numerusform>还差 %n 位采购人员</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n user(s) short</source>
            <translation>
                <numerusform>还差 %n 位使用者</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>验收</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>Budget missing</source>
            <translation>缺预算</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Date missing</source>
            <translation>缺时间</translation>
        </message>
        <message>
            <source>Decider missing</source>
            <translation>缺决策人</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>评估</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>每月</translation>
        </message>
        <message>
            <source>Every quarter</source>
            <translation>每季</translation>
        </message>
        <message>
            <source>Every two weeks</source>
            <translation>每两周</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>每周</translation>
        </message>
        <message>
            <source>Experience</source>
            <translation>体验</translation>
        </message>
        <message>
            <source>Gatekeeper missing</source>
            <translation>缺把关者</translation>
        </message>
        <message>
            <source>Gives information we can check</source>
            <translation>提供可核实的信息</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>向导</translation>
        </message>
        <message>
            <source>Guide missing</source>
            <translation>缺向导</translation>
        </message>
        <message>
            <source>Has a legitimate stake of their own</source>
            <translation>有正当的自身利益</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Initiate</source>
            <translation>提出</translation>
        </message>
        <message>
            <source>Insider</source>
            <translation>内线</translation>
        </message>
        <message>
            <source>Knows the people and how they decide</source>
            <translation>了解人和决策过程</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>需求</translation>
        </message>
        <message>
            <source>Need of the company</source>
            <translation>企业需要</translation>
        </message>
        <message>
            <source>Next step missing</source>
            <translation>缺下一步</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>未成局</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>未开始</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>一次</translation>
        </message>
        <message>
            <source>One short</source>
            <translation>差一步</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Purchase</source>
            <translation>采购</translation>
        </message>
        <message>
            <source>Purchaser missing</source>
            <translation>缺采购人员</translation>
        </message>
        <message>
            <source>Ready to close</source>
            <translation>可成交</translation>
        </message>
        <message>
            <source>Really influences the decider</source>
            <translation>对决策人确有影响</translation>
        </message>
        <message>
            <source>Rival unknown</source>
            <translation>对手不明</translation>
        </message>
        <message>
            <source>Sole owner missing</source>
            <translation>缺唯一负责人</translation>
        </message>
        <message>
            <source>Speaks for us when we are absent</source>
            <translation>我们不在场时替我们说话</translation>
        </message>
        <message>
            <source>Trust</source>
            <translation>信赖</translation>
        </message>
        <message>
            <source>User missing</source>
            <translation>缺使用者</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>价值</translation>
        </message>
        <message>
            <source>Want of the person</source>
            <translation>个人想要</translation>
        </message>
        <message>
            <source>exactly one owner needed</source>
            <translation>须由一位销售负责</translation>
        </message>
    </context>
    <context>
        <name>People terms</name>
        <message>
            <source>About relations</source>
            <translation>人际信息</translation>
        </message>
        <message>
            <source>About the person</source>
            <translation>个人信息</translation>
        </message>
        <message>
            <source>About the work</source>
            <translation>工作信息</translation>
        </message>
        <message>
            <source>Against us</source>
            <translation>反对</translation>
        </message>
        <message>
            <source>Base level</source>
            <translation>基层</translation>
        </message>
        <message>
            <source>Basic</source>
            <translation>基本往来</translation>
        </message>
        <message>
            <source>Brief contact</source>
            <translation>偶尔接触</translation>
        </message>
        <message>
            <source>Champion</source>
            <translation>全力拥护</translation>
        </message>
        <message>
            <source>Cooperative</source>
            <translation>合作</translation>
        </message>
        <message>
            <source>Decider</source>
            <translation>决策人</translation>
        </message>
        <message>
            <source>Even keel: sees no reason to change</source>
            <translation>平稳：不想改变</translation>
        </message>
        <message>
            <source>Exploratory</source>
            <translation>探索期</translation>
        </message>
        <message>
            <source>Fights us</source>
            <translation>全力抵制</translation>
        </message>
        <message>
            <source>Financial gatekeeper</source>
            <translation>财务把关者</translation>
        </message>
        <message>
            <source>Gatekeeper</source>
            <translation>技术/财务把关者</translation>
        </message>
        <message>
            <source>Growth: wants more</source>
            <translation>成长：想要更多</translation>
        </message>
        <message>
            <source>High influence</source>
            <translation>影响力高</translation>
        </message>
        <message>
            <source>In conflict with</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>In-depth contact</source>
            <translation>深入接触</translation>
        </message>
        <message>
            <source>Influences</source>
            <translation>影响</translation>
        </message>
        <message>
            <source>Influential support, decider not yet</source>
            <translation>有有力支持，决策人尚未支持</translation>
        </message>
        <message>
            <source>Integrated</source>
            <translation>一体化</translation>
        </message>
        <message>
            <source>Interdependent</source>
            <translation>互相依存</translation>
        </message>
        <message>
            <source>Leans to us</source>
            <translation>略偏向我方</translation>
        </message>
        <message>
            <source>Low influence</source>
            <translation>影响力低</translation>
        </message>
        <message>
            <source>Medium influence</source>
            <translation>影响力中</translation>
        </message>
        <message>
            <source>Middle level</source>
            <translation>中层</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>中立</translation>
        </message>
        <message>
            <source>No contact</source>
            <translation>无接触</translation>
        </message>
        <message>
            <source>No influential supporter</source>
            <translation>没有有力的支持者</translation>
        </message>
        <message>
            <source>Overconfident: thinks all is well</source>
            <translation>自满：自认很好</translation>
        </message>
        <message>
            <source>Purchaser</source>
            <translation>采购人员</translation>
        </message>
        <message>
            <source>Rather against us</source>
            <translation>偏反对</translation>
        </message>
        <message>
            <source>Rather for us</source>
            <translation>偏支持</translation>
        </message>
        <message>
            <source>Sceptical</source>
            <translation>有疑虑</translation>
        </message>
        <message>
            <source>Several contacts</source>
            <translation>多次接触</translation>
        </message>
        <message>
            <source>Strongly against us</source>
            <translation>强烈反对</translation>
        </message>
        <message>
            <source>Strongly supports us</source>
            <translation>大力支持</translation>
        </message>
        <message>
            <source>Supports us</source>
            <translation>支持</translation>
        </message>
        <message>
            <source>Technical and financial gatekeeper</source>
            <translation>技术兼财务把关者</translation>
        </message>
        <message>
            <source>Technical gatekeeper</source>
            <translation>技术把关者</translation>
        </message>
        <message>
            <source>The decider supports us</source>
            <translation>决策人已支持</translation>
        </message>
        <message>
            <source>Top level</source>
            <translation>高层</translation>
        </message>
        <message>
            <source>Trouble: has to act</source>
            <translation>困境：非改不可</translation>
        </message>
        <message>
            <source>User</source>
            <translation>使用者</translation>
        </message>
        <message>
            <source>{figure} {word}</source>
            <translation>{figure} {word}</translation>
        </message>
    </context>
    <context>
        <name>Style terms</name>
        <message>
            <source>Analyst</source>
            <translation>分析型</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>均衡型</translation>
        </message>
        <message>
            <source>Be patient; make it safe</source>
            <translation>耐心陪伴，让对方安心</translation>
        </message>
        <message>
            <source>Be short; the result first</source>
            <translation>简短直接，先说结果</translation>
        </message>
        <message>
            <source>Be warm; leave the stage to them</source>
            <translation>热情相待，让对方出彩</translation>
        </message>
        <message>
            <source>Brain A</source>
            <translation>脑A</translation>
        </message>
        <message>
            <source>Brain AB</source>
            <translation>脑AB</translation>
        </message>
        <message>
            <source>Brain ABCD</source>
            <translation>脑ABCD</translation>
        </message>
        <message>
            <source>Brain AC</source>
            <translation>脑AC</translation>
        </message>
        <message>
            <source>Brain AD</source>
            <translation>脑AD</translation>
        </message>
        <message>
            <source>Brain B</source>
            <translation>脑B</translation>
        </message>
        <message>
            <source>Brain BC</source>
            <translation>脑BC</translation>
        </message>
        <message>
            <source>Brain BD</source>
            <translation>脑BD</translation>
        </message>
        <message>
            <source>Brain C</source>
            <translation>脑C</translation>
        </message>
        <message>
            <source>Brain CD</source>
            <translation>脑CD</translation>
        </message>
        <message>
            <source>Brain D</source>
            <translation>脑D</translation>
        </message>
        <message>
            <source>Brain mixed</source>
            <translation>脑混合</translation>
        </message>
        <message>
            <source>Bring data; give them time</source>
            <translation>拿数据说话，给足时间</translation>
        </message>
        <message>
            <source>Chameleon (mixed)</source>
            <translation>变色龙（混合）</translation>
        </message>
        <message>
            <source>Do examples make the point?</source>
            <translation>有例子说明要点吗？</translation>
        </message>
        <message>
            <source>Does it give the detail?</source>
            <translation>细节交代了吗？</translation>
        </message>
        <message>
            <source>Does it heed feelings?</source>
            <translation>顾及对方的感受吗？</translation>
        </message>
        <message>
            <source>Does it look to the future?</source>
            <translation>谈到将来吗？</translation>
        </message>
        <message>
            <source>Does it quote facts?</source>
            <translation>有没有引用事实？</translation>
        </message>
        <message>
            <source>Does it show the big picture or concept?</source>
            <translation>有整体图景或概念吗？</translation>
        </message>
        <message>
            <source>Does it use a metaphor?</source>
            <translation>用了比喻吗？</translation>
        </message>
        <message>
            <source>Does it use experience the reader shares?</source>
            <translation>用到对方有过的经历吗？</translation>
        </message>
        <message>
            <source>Does it use pictures and colour?</source>
            <translation>用了图片和色彩吗？</translation>
        </message>
        <message>
            <source>Gas-and-brake</source>
            <translation>油门刹车</translation>
        </message>
        <message>
            <source>Hard-edged practical</source>
            <translation>强硬务实</translation>
        </message>
        <message>
            <source>Imaginer</source>
            <translation>想象型</translation>
        </message>
        <message>
            <source>Is it helpful to the user?</source>
            <translation>对使用者有帮助吗？</translation>
        </message>
        <message>
            <source>Is it in order?</source>
            <translation>条理顺序对吗？</translation>
        </message>
        <message>
            <source>Is it put in figures?</source>
            <translation>有没有量化？</translation>
        </message>
        <message>
            <source>Is it short and clean?</source>
            <translation>简短利落吗？</translation>
        </message>
        <message>
            <source>Is it to the point and logical?</source>
            <translation>切题、合乎逻辑吗？</translation>
        </message>
        <message>
            <source>Is the format clear?</source>
            <translation>格式清楚吗？</translation>
        </message>
        <message>
            <source>Is there a clear line of analysis?</source>
            <translation>分析思路清楚吗？</translation>
        </message>
        <message>
            <source>Koala</source>
            <translation>无尾熊</translation>
        </message>
        <message>
            <source>Logical visionary</source>
            <translation>理性创想</translation>
        </message>
        <message>
            <source>Loyal service</source>
            <translation>服务忠诚</translation>
        </message>
        <message>
            <source>Organiser</source>
            <translation>组织型</translation>
        </message>
        <message>
            <source>Owl</source>
            <translation>猫头鹰</translation>
        </message>
        <message>
            <source>Peacock</source>
            <translation>孔雀</translation>
        </message>
        <message>
            <source>Playful creative</source>
            <translation>玩味创意</translation>
        </message>
        <message>
            <source>Relater</source>
            <translation>人际型</translation>
        </message>
        <message>
            <source>Tiger</source>
            <translation>老虎</translation>
        </message>
        <message>
            <source>Torn but powerful</source>
            <translation>矛盾能量</translation>
        </message>
        <message>
            <source>Two equal preferences</source>
            <translation>两种偏好并重</translation>
        </message>
        <message>
            <source>Watch first, then follow their pace</source>
            <translation>先观察，再跟着对方的节奏</translation>
        </message>
    </context>
    <context>
        <name>Visit terms</name>
        <message>
            <source>Accepts part of the budget</source>
            <translation>接受部分预算</translation>
        </message>
        <message>
            <source>Achievable</source>
            <translation>可达成</translation>
        </message>
        <message>
            <source>Another step</source>
            <translation>其他进展</translation>
        </message>
        <message>
            <source>Ask why</source>
            <translation>追问原因</translation>
        </message>
        <message>
            <source>Attends a demonstration</source>
            <translation>参加演示</translation>
        </message>
        <message>
            <source>Clarify</source>
            <translation>澄清说明</translation>
        </message>
        <message>
            <source>Doubt</source>
            <translation>怀疑</translation>
        </message>
        <message>
            <source>Drawback of the product</source>
            <translation>产品缺失</translation>
        </message>
        <message>
            <source>Fail</source>
            <translation>不合格</translation>
        </message>
        <message>
            <source>Gain commitment</source>
            <translation>获取承诺</translation>
        </message>
        <message>
            <source>Give proof</source>
            <translation>拿出证据</translation>
        </message>
        <message>
            <source>Gives access to seniors</source>
            <translation>引见高层</translation>
        </message>
        <message>
            <source>Indifference</source>
            <translation>漠不关心</translation>
        </message>
        <message>
            <source>Measurable</source>
            <translation>可衡量</translation>
        </message>
        <message>
            <source>Misunderstanding</source>
            <translation>误解</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>开场白</translation>
        </message>
        <message>
            <source>Outweigh it with other benefits; reframe</source>
            <translation>用其他利益补偿，换个角度看</translation>
        </message>
        <message>
            <source>Pass</source>
            <translation>合格</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>访前计划</translation>
        </message>
        <message>
            <source>Present benefits</source>
            <translation>陈述利益</translation>
        </message>
        <message>
            <source>Probe and listen</source>
            <translation>探询聆听</translation>
        </message>
        <message>
            <source>Probe for needs</source>
            <translation>探询需求</translation>
        </message>
        <message>
            <source>Refusal</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Relevant</source>
            <translation>相关</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>访后回顾</translation>
        </message>
        <message>
            <source>Specific</source>
            <translation>具体</translation>
        </message>
        <message>
            <source>Starts a trial or test</source>
            <translation>试用检测</translation>
        </message>
        <message>
            <source>The customer's action lies before the visit</source>
            <translation>客户行动的日期早于拜访日</translation>
        </message>
        <message>
            <source>The day of the customer's action is missing</source>
            <translation>缺客户行动的日期</translation>
        </message>
        <message>
            <source>The order amount is missing</source>
            <translation>缺订单金额</translation>
        </message>
        <message>
            <source>The order number is missing</source>
            <translation>缺订单号</translation>
        </message>
        <message>
            <source>The reason is missing</source>
            <translation>缺原因</translation>
        </message>
        <message>
            <source>Timed</source>
            <translation>有时限</translation>
        </message>
        <message>
            <source>To be improved</source>
            <translation>需改</translation>
        </message>
        <message>
            <source>What do they want from this meeting?</source>
            <translation>对方想从这次见面得到什么？</translation>
        </message>
        <message>
            <source>What do we ask?</source>
            <translation>我们要问什么？</translation>
        </message>
        <message>
            <source>What do we settle for if the goal is out of reach?</source>
            <translation>达不成目标时，退而求什么？</translation>
        </message>
        <message>
            <source>What do we show or prove?</source>
            <translation>我们要展示或证明什么？</translation>
        </message>
        <message>
            <source>What the customer will do is missing</source>
            <translation>缺客户的行动</translation>
        </message>
        <message>
            <source>Which objections do we expect, and what do we answer?</source>
            <translation>预计有哪些异议？怎么答？</translation>
        </message>
        <message>
            <source>Who at the customer will do it is missing</source>
            <translation>缺客户方负责人</translation>
        </message>
        <message>
            <source>Whom do we meet, and in which role?</source>
            <translation>见谁？对方是什么角色？</translation>
        </message>
        <message>
            <source>Works on a joint plan</source>
            <translation>共同推进</translation>
        </message>
    </context>
</TS>
