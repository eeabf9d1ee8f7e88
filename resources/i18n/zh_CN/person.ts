<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Message check</name>
        <message numerus="yes">
            <source>%n check(s) of this deal</source>
            <translation>
                <numerusform>本商机检查过%n次</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more in {quadrant}</source>
            <translation>
                <numerusform>{quadrant}还差%n条</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>删除(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;New check</source>
            <translation>新检查(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Reader</source>
            <translation>读者(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>保存(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>标题(&amp;T)</translation>
        </message>
        <message>
            <source>, </source>
            <translation>，</translation>
        </message>
        <message>
            <source>Check a message</source>
            <translation>检查文稿</translation>
        </message>
        <message>
            <source>Checks of this deal</source>
            <translation>本商机的检查记录</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>D&amp;ay</source>
            <translation>日期(&amp;A)</translation>
        </message>
        <message>
            <source>Message of {day}</source>
            <translation>{day}的文稿</translation>
        </message>
        <message>
            <source>Not yet: {short}.</source>
            <translation>还不行：{short}。</translation>
        </message>
        <message>
            <source>Passes: something for every quadrant, and enough for the reader's own.</source>
            <translation>通过：四个象限都照顾到，读者的象限够充分。</translation>
        </message>
        <message>
            <source>The reader is {style} · {meaning}: three of four there, one yes in each of the others.</source>
            <translation>读者是{style}·{meaning}：本象限要有三条“是”，其余各一条。</translation>
        </message>
        <message>
            <source>The reader's style is not known: one yes in each quadrant is enough.</source>
            <translation>读者风格未知：每个象限有一条“是”即可。</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>style not known</source>
            <translation>风格未知</translation>
        </message>
        <message>
            <source>{quadrant} · {meaning}: {yes} of {needed} needed</source>
            <translation>{quadrant}·{meaning}：{yes}/{needed}</translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message numerus="yes">
            <source>%n word(s) to pick</source>
            <translation>
                <numerusform>还要选%n个词</numerusform>
            </translation>
        </message>
        <message>
            <source>A guide has passed both</source>
            <translation>两条都符合即为向导</translation>
        </message>
        <message>
            <source>A preference self-check, not a test of ability, and not HBDI.</source>
            <translation>偏好自测，不是能力测验，也不是HBDI。</translation>
        </message>
        <message>
            <source>An insider has passed these three as well</source>
            <translation>再符合以下三条即为内线</translation>
        </message>
        <message>
            <source>Both tests passed, but support is below 0: nobody hostile is a guide</source>
            <translation>两条都符合，但支持度低于0：反对者不算向导</translation>
        </message>
        <message>
            <source>Brain style as observed</source>
            <translation>观察到的脑型</translation>
        </message>
        <message>
            <source>Business information only: no gifts or improper benefits are recorded or asked for.</source>
            <translation>只记业务信息：不记录、不索取礼品或不正当利益。</translation>
        </message>
        <message>
            <source>Check a &amp;message for this reader…</source>
            <translation>按他的风格检查文稿(&amp;M)…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>关闭（Esc）</translation>
        </message>
        <message>
            <source>Company's result</source>
            <translation>公司结果</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>接触程度</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Directness</source>
            <translation>直接程度</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>Eight are picked in “{question}”. Take one of them back before another.</source>
            <translation>“{question}”已选满八个，先去掉一个再选。</translation>
        </message>
        <message>
            <source>Evidence is too old: check it again.</source>
            <translation>依据过期，需复核。</translation>
        </message>
        <message>
            <source>Evidence needs its day. To take the test away, empty what shows it.</source>
            <translation>依据要有日期。要撤销这一条，请清空依据。</translation>
        </message>
        <message>
            <source>Guide or insider</source>
            <translation>向导与内线</translation>
        </message>
        <message>
            <source>How to talk to this person</source>
            <translation>怎样和他沟通</translation>
        </message>
        <message>
            <source>In post since</source>
            <translation>到任日期</translation>
        </message>
        <message>
            <source>In this deal</source>
            <translation>在本商机中</translation>
        </message>
        <message>
            <source>Influence</source>
            <translation>影响力</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Leaves on {day}.</source>
            <translation>{day}离任。</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>离任日期</translation>
        </message>
        <message>
            <source>Left on {day}, so it counts nowhere in this deal.</source>
            <translation>已于{day}离任，在本商机中不计。</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>层级</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>未评</translation>
        </message>
        <message>
            <source>Not rated (Delete)</source>
            <translation>改为未评（Delete）</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>三类信息</translation>
        </message>
        <message>
            <source>Nothing noted yet: what moves this person, who is close to whom, what the work asks for.</source>
            <translation>还没有记录：他看重什么、和谁走得近、工作上有什么要求。</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人物</translation>
        </message>
        <message>
            <source>Personal win</source>
            <translation>个人赢</translation>
        </message>
        <message>
            <source>Pick the eight words that fit best in each list, without thinking long. A preference self-check, not a test of ability, and not HBDI.</source>
            <translation>每组凭第一感觉选最贴切的八个词。这是偏好自测，不是能力测验，也不是HBDI。</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>关系阶段</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Reports to</source>
            <translation>上级</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Seen again today (Ctrl+Enter in the evidence)</source>
            <translation>今天再次确认（在依据栏按Ctrl+Enter）</translation>
        </message>
        <message>
            <source>Seen {days} days ago: check again.</source>
            <translation>依据已有{days}天，需复核。</translation>
        </message>
        <message>
            <source>Sees things as</source>
            <translation>现状态度</translation>
        </message>
        <message>
            <source>Self-chec&amp;k…</source>
            <translation>自测(&amp;K)…</translation>
        </message>
        <message>
            <source>Self-check not done</source>
            <translation>未做自测</translation>
        </message>
        <message>
            <source>Self-check: {name}</source>
            <translation>自测：{name}</translation>
        </message>
        <message>
            <source>Self-check: {style} ({picks})</source>
            <translation>自测：{style}（{picks}）</translation>
        </message>
        <message>
            <source>Set both sliders to see the style.</source>
            <translation>两项都设好后显示风格。</translation>
        </message>
        <message>
            <source>Still true</source>
            <translation>仍然成立</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>支持度</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>去掉</translation>
        </message>
        <message>
            <source>Take the result of the self-check away</source>
            <translation>去掉自测结果</translation>
        </message>
        <message>
            <source>That day has not come yet, so the old one stands.</source>
            <translation>日期还没到，保留原日期。</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>基本情况</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Two preferences alike: bring both sides, and watch which one is taken up</source>
            <translation>两种偏好相当：两面都准备，看他接哪一面</translation>
        </message>
        <message>
            <source>What is known</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>What it decides by</source>
            <translation>决策依据</translation>
        </message>
        <message>
            <source>What shows it</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>What the gatekeeper guards</source>
            <translation>把关内容</translation>
        </message>
        <message>
            <source>What was observed counts, not the self-check.</source>
            <translation>以观察为准，自测不计。</translation>
        </message>
        <message>
            <source>Works for another customer now, so it counts nowhere in this deal.</source>
            <translation>现在在别的客户任职，在本商机中不计。</translation>
        </message>
        <message>
            <source>bring facts and figures, and argue step by step</source>
            <translation>拿事实和数字说话，一步步论证</translation>
        </message>
        <message>
            <source>bring the details in order, with dates and who does what</source>
            <translation>细节有条有理，写明日期和分工</translation>
        </message>
        <message>
            <source>direct</source>
            <translation>直接</translation>
        </message>
        <message>
            <source>emotional</source>
            <translation>感性</translation>
        </message>
        <message>
            <source>indirect</source>
            <translation>间接</translation>
        </message>
        <message>
            <source>last seen {day}</source>
            <translation>最近见面{day}</translation>
        </message>
        <message>
            <source>never seen</source>
            <translation>从未见面</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>not observed</source>
            <translation>未观察</translation>
        </message>
        <message>
            <source>not rated</source>
            <translation>未评</translation>
        </message>
        <message>
            <source>person</source>
            <translation>个人</translation>
        </message>
        <message>
            <source>rational</source>
            <translation>理性</translation>
        </message>
        <message>
            <source>relations</source>
            <translation>人际</translation>
        </message>
        <message>
            <source>show the big picture, what is new and where it leads</source>
            <translation>讲全局、讲新意、讲前景</translation>
        </message>
        <message>
            <source>take time for people, examples and references</source>
            <translation>多花时间谈人、讲案例、给口碑</translation>
        </message>
        <message>
            <source>what is guarded is not known</source>
            <translation>把关内容未知</translation>
        </message>
        <message>
            <source>work</source>
            <translation>工作</translation>
        </message>
        <message>
            <source>{name} is decider too. Only one can be: the deal is flagged.</source>
            <translation>{name}也是决策人。决策人只能有一位，本商机已标记。</translation>
        </message>
        <message>
            <source>{name}: arrow keys; Delete takes it away</source>
            <translation>{name}：方向键调整，Delete清除</translation>
        </message>
        <message>
            <source>{question} {count} of {needed}</source>
            <translation>{question} 已选{count}/{needed}</translation>
        </message>
        <message>
            <source>{standing}; {passed} of {all} tests to be a guide</source>
            <translation>{standing}；向导条件已符合{passed}/{all}</translation>
        </message>
        <message>
            <source>{standing}; {passed} of {all} tests to be an insider</source>
            <translation>{standing}；内线条件已符合{passed}/{all}</translation>
        </message>
        <message>
            <source>{style}: {tip}</source>
            <translation>{style}：{tip}</translation>
        </message>
        <message>
            <source>{test}: seen on</source>
            <translation>{test}：日期</translation>
        </message>
        <message>
            <source>{test}: what shows it</source>
            <translation>{test}：依据</translation>
        </message>
    </context>
</TS>
