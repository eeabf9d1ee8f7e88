<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>MethodSettings</name>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) differ from the default and are bold.</source>
            <translation>
                <numerusform>%n格与默认不同，以粗体显示。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customer(s) would change {what}</source>
            <translation>
                <numerusform>%n个客户会改变{what}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n {what}</source>
            <translation>
                <numerusform>%n个改变{what}</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>应用(&amp;A)</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>1+2+1 tracking</source>
            <translation>1+2+1跟踪</translation>
        </message>
        <message>
            <source>Attack and defence</source>
            <translation>攻守模型</translation>
        </message>
        <message>
            <source>BCG class</source>
            <translation>BCG分类</translation>
        </message>
        <message>
            <source>Class by level of potential (down) and of purchases (across)</source>
            <translation>按潜力等级（纵）和采购等级（横）定类</translation>
        </message>
        <message>
            <source>Classes by amount (ABC)</source>
            <translation>金额分类（ABC）</translation>
        </message>
        <message>
            <source>Classes by potential</source>
            <translation>潜力分类</translation>
        </message>
        <message>
            <source>Collection</source>
            <translation>催收</translation>
        </message>
        <message>
            <source>Credit and receivables</source>
            <translation>信用与应收</translation>
        </message>
        <message>
            <source>Dealers</source>
            <translation>经销商</translation>
        </message>
        <message>
            <source>Default {value}</source>
            <translation>默认{value}</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>查找设置</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>预测</translation>
        </message>
        <message>
            <source>Funnel</source>
            <translation>漏斗</translation>
        </message>
        <message>
            <source>Further settings</source>
            <translation>其他设置</translation>
        </message>
        <message>
            <source>Growth and share (BCG)</source>
            <translation>增长与份额（BCG）</translation>
        </message>
        <message>
            <source>Key accounts</source>
            <translation>大客户</translation>
        </message>
        <message>
            <source>Limits, weights and odds of every method, with their sources.</source>
            <translation>各方法的界线、权重和赢率，都注明出处。</translation>
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
            <source>Methods</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>No customer would change a class.</source>
            <translation>没有客户会改变类别。</translation>
        </message>
        <message>
            <source>No default</source>
            <translation>无默认值</translation>
        </message>
        <message>
            <source>Nothing changed yet. What a change would do is shown here first.</source>
            <translation>尚未改动。改动的影响会先显示在这里。</translation>
        </message>
        <message>
            <source>Potential and capability</source>
            <translation>潜力与能力</translation>
        </message>
        <message>
            <source>Potential {level}</source>
            <translation>潜力{level}</translation>
        </message>
        <message>
            <source>Purchases {level}</source>
            <translation>采购{level}</translation>
        </message>
        <message>
            <source>Relationship (RAD)</source>
            <translation>客户关系（RAD）</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>恢复默认</translation>
        </message>
        <message>
            <source>Reset this &amp;group</source>
            <translation>恢复本组默认(&amp;G)</translation>
        </message>
        <message>
            <source>Reset {name}</source>
            <translation>恢复默认：{name}</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>资源分配</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>计分卡</translation>
        </message>
        <message>
            <source>Service standard</source>
            <translation>服务标准</translation>
        </message>
        <message>
            <source>Set all three levels, or none of them.</source>
            <translation>三个等级要么都填，要么都不填。</translation>
        </message>
        <message>
            <source>Settings of the &amp;methods…</source>
            <translation>方法设置(&amp;M)…</translation>
        </message>
        <message>
            <source>Settings of the methods</source>
            <translation>方法设置</translation>
        </message>
        <message>
            <source>Share of customer</source>
            <translation>客户份额</translation>
        </message>
        <message>
            <source>Sum {total}</source>
            <translation>合计{total}</translation>
        </message>
        <message>
            <source>Sum {total}, not 100%</source>
            <translation>合计{total}，应为100%</translation>
        </message>
        <message>
            <source>The book</source>
            <translation>账本</translation>
        </message>
        <message>
            <source>The scorecard weights for {posture} add up to {total}%, not 100%.</source>
            <translation>{posture}计分卡的权重合计{total}%，应为100%。</translation>
        </message>
        <message>
            <source>The shares of resources add up to {total}%, not 100%.</source>
            <translation>资源比例合计{total}%，应为100%。</translation>
        </message>
        <message>
            <source>The weights of the value score add up to {total}%, not 100%.</source>
            <translation>价值评分的权重合计{total}%，应为100%。</translation>
        </message>
        <message>
            <source>Value tiers</source>
            <translation>价值等级</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>拜访</translation>
        </message>
        <message>
            <source>What a customer of each value tier is promised; 0 is no promise. For internal use only.</source>
            <translation>各价值等级的服务承诺；0为不承诺。仅供内部使用。</translation>
        </message>
        <message>
            <source>amount class</source>
            <translation>金额分类</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有%n项</numerusform>
            </translation>
        </message>
        <message>
            <source>capability class</source>
            <translation>能力分类</translation>
        </message>
        <message>
            <source>contacts</source>
            <translation>位联系人</translation>
        </message>
        <message>
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <source>deals</source>
            <translation>个商机</translation>
        </message>
        <message>
            <source>hours</source>
            <translation>小时</translation>
        </message>
        <message>
            <source>loyalty</source>
            <translation>忠诚类型</translation>
        </message>
        <message>
            <source>market and product class</source>
            <translation>市场与产品分类</translation>
        </message>
        <message>
            <source>months</source>
            <translation>个月</translation>
        </message>
        <message>
            <source>of 5</source>
            <translation>分（满分5）</translation>
        </message>
        <message>
            <source>periods</source>
            <translation>期</translation>
        </message>
        <message>
            <source>points</source>
            <translation>分</translation>
        </message>
        <message>
            <source>potential class</source>
            <translation>潜力分类</translation>
        </message>
        <message>
            <source>purchases</source>
            <translation>次采购</translation>
        </message>
        <message>
            <source>quarters</source>
            <translation>个季度</translation>
        </message>
        <message>
            <source>relationship (RAD)</source>
            <translation>关系（RAD）</translation>
        </message>
        <message>
            <source>roles</source>
            <translation>个角色</translation>
        </message>
        <message>
            <source>several methods</source>
            <translation>多种方法</translation>
        </message>
        <message>
            <source>strategy</source>
            <translation>策略</translation>
        </message>
        <message>
            <source>times</source>
            <translation>倍</translation>
        </message>
        <message>
            <source>unplaced</source>
            <translation>未定位</translation>
        </message>
        <message>
            <source>value tier</source>
            <translation>价值等级</translation>
        </message>
        <message>
            <source>{group} ●</source>
            <translation>{group} ●</translation>
        </message>
        <message>
            <source>{name} ({rule})</source>
            <translation>{name}（{rule}）</translation>
        </message>
        <message>
            <source>{name}: {before} → {after}</source>
            <translation>{name}：{before} → {after}</translation>
        </message>
        <message>
            <source>{sentence}.</source>
            <translation>{sentence}。</translation>
        </message>
        <message>
            <source>“{low}” has to be below “{high}”.</source>
            <translation>“{low}”必须低于“{high}”。</translation>
        </message>
        <message>
            <source>● {name}</source>
            <translation>● {name}</translation>
        </message>
    </context>
</TS>
