<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>DealPage</name>
        <message numerus="yes">
            <source>%n day(s) in this stage</source>
            <translation>
                <numerusform>本阶段已%n天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) since the last contact</source>
            <translation>
                <numerusform>%n天未联系</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n earlier push(es) came without their days</source>
            <translation>
                <numerusform>更早的%n次推迟没有日期记录</numerusform>
            </translation>
        </message>
        <message>
            <source>Another contact of the customer</source>
            <translation>再添加一位客户联系人</translation>
        </message>
        <message>
            <source>Back to the funnel (Esc)</source>
            <translation>返回商机漏斗（Esc）</translation>
        </message>
        <message>
            <source>By its potential and our share the customer is one to abandon.</source>
            <translation>按采购潜力和客户份额，该客户属于“放弃”。</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>变更记录</translation>
        </message>
        <message>
            <source>Choose the customer of the deal first.</source>
            <translation>请先选择商机的客户。</translation>
        </message>
        <message>
            <source>Choose the documents of this deal</source>
            <translation>选择本商机的文件</translation>
        </message>
        <message>
            <source>Closes in {period}</source>
            <translation>预计成交在{period}</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Counts as {category}, as the evidence says</source>
            <translation>计为{category}，与依据一致</translation>
        </message>
        <message>
            <source>Counts as {category}; by evidence {evidence}</source>
            <translation>计为{category}；按依据应为{evidence}</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>基本信息</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件名</translation>
        </message>
        <message>
            <source>Fill in the people of the deal on its 1+2+1 sheet: guide tests, roles, support.</source>
            <translation>请在1+2+1跟踪表中补全人员：向导检验、角色、支持度。</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>预测</translation>
        </message>
        <message>
            <source>From</source>
            <translation>原定</translation>
        </message>
        <message>
            <source>Gate</source>
            <translation>阶段门</translation>
        </message>
        <message>
            <source>Gate: {stage} → {next}, {met} of {all} met</source>
            <translation>阶段门：{stage} → {next}，已满足{met}/{all}</translation>
        </message>
        <message>
            <source>Has an expected close</source>
            <translation>有预计成交日期</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>已拜访</translation>
        </message>
        <message>
            <source>In {stage} or later</source>
            <translation>已到“{stage}”或更后阶段</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Log a visit with the decider of the deal.</source>
            <translation>请登记一次与本商机决策人的拜访。</translation>
        </message>
        <message>
            <source>Log the visit with its advance…</source>
            <translation>记录带来进展的拜访…</translation>
        </message>
        <message>
            <source>Longer than the limit of the stage</source>
            <translation>超过本阶段上限</translation>
        </message>
        <message>
            <source>More than the evidence shows: give the reason, then it counts.</source>
            <translation>高于依据：填写理由后才计入。</translation>
        </message>
        <message>
            <source>Move on to {stage}</source>
            <translation>推进到“{stage}”</translation>
        </message>
        <message>
            <source>Need and decision</source>
            <translation>需求与决策</translation>
        </message>
        <message>
            <source>Never put off: a push of the expected close to a later month is listed here.</source>
            <translation>没有推迟过：预计成交推到后面的月份时会记在这里。</translation>
        </message>
        <message>
            <source>Next deal (Ctrl+Page Down)</source>
            <translation>下一个商机（Ctrl+Page Down）</translation>
        </message>
        <message>
            <source>No change yet: whatever is edited here is listed with its day.</source>
            <translation>还没有变更：在这里的每次修改都会按日期列出。</translation>
        </message>
        <message>
            <source>No document yet: drop files here, or add links to them. The files stay where they are.</source>
            <translation>还没有文件：把文件拖到这里，或添加链接。文件仍保留在原处。</translation>
        </message>
        <message>
            <source>No red flag stands against it</source>
            <translation>没有影响预测的红旗</translation>
        </message>
        <message>
            <source>No visit for this deal yet: log one that was held, or plan one.</source>
            <translation>该商机还没有拜访：记录一次已完成的拜访，或计划一次。</translation>
        </message>
        <message>
            <source>Note the payments on the customer's page.</source>
            <translation>请在客户页面登记回款。</translation>
        </message>
        <message>
            <source>On</source>
            <translation>推迟于</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Potential a year ({unit})</source>
            <translation>年采购潜力（{unit}）</translation>
        </message>
        <message>
            <source>Previous deal (Ctrl+Page Up)</source>
            <translation>上一个商机（Ctrl+Page Up）</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>推迟记录</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Red flag against it: {name}</source>
            <translation>红旗未消除：{name}</translation>
        </message>
        <message>
            <source>Score all five purchase factors on the 1+2+1 sheet.</source>
            <translation>请在1+2+1跟踪表中为五要素全部打分。</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>进入日期</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>The customer promised an action for a day ahead</source>
            <translation>客户已承诺下一步行动及日期（尚未到期）</translation>
        </message>
        <message>
            <source>The customer's credit is on hold: see Credit.</source>
            <translation>该客户信用已冻结，请到「信用」中查看。</translation>
        </message>
        <message>
            <source>The day the deal came into its stage is not known.</source>
            <translation>进入本阶段的日期未知。</translation>
        </message>
        <message>
            <source>The deal has ended: nothing is forecast for it.</source>
            <translation>商机已结束，不再计入预测。</translation>
        </message>
        <message>
            <source>The deal has ended: there is no gate any more.</source>
            <translation>商机已结束，没有阶段门。</translation>
        </message>
        <message>
            <source>This computer has no program that opens {file}.</source>
            <translation>这台电脑没有能打开 {file} 的程序。</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>To</source>
            <translation>改到</translation>
        </message>
        <message>
            <source>Way through the funnel</source>
            <translation>阶段历程</translation>
        </message>
        <message>
            <source>What shows it</source>
            <translation>依据是什么</translation>
        </message>
        <message>
            <source>What the next one to work on this deal should know</source>
            <translation>接手这个商机的人应当知道的事</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>as the evidence says</source>
            <translation>按依据</translation>
        </message>
        <message>
            <source>choose a reason</source>
            <translation>选择原因</translation>
        </message>
        <message>
            <source>e.g. letter of intent signed</source>
            <translation>例如：已签意向书</translation>
        </message>
        <message>
            <source>ended {day}</source>
            <translation>{day}结束</translation>
        </message>
        <message>
            <source>met: {item}</source>
            <translation>已满足：{item}</translation>
        </message>
        <message>
            <source>missing: {file}</source>
            <translation>找不到：{file}</translation>
        </message>
        <message>
            <source>missing: {item}</source>
            <translation>未满足：{item}</translation>
        </message>
        <message>
            <source>no contact noted yet</source>
            <translation>还没有联系记录</translation>
        </message>
        <message>
            <source>no customer yet</source>
            <translation>还没有客户</translation>
        </message>
        <message>
            <source>weighted {amount}</source>
            <translation>加权{amount}</translation>
        </message>
        <message>
            <source>{file} is no longer in {folder}. Put it back there, or delete this link and add it anew.</source>
            <translation>{file} 已不在 {folder}。请放回原处，或删除此链接后重新添加。</translation>
        </message>
        <message>
            <source>{stage} is dated {day}, before {earlier} on {earlier_day}: one of the days is wrong.</source>
            <translation>“{stage}”的日期{day}早于前面阶段“{earlier}”的{earlier_day}：其中一个日期有误。</translation>
        </message>
        <message>
            <source>‹ Back</source>
            <translation>‹ 返回</translation>
        </message>
    </context>
</TS>
