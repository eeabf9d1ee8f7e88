<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Map</name>
        <message numerus="yes">
            <source>%n blind spots</source>
            <translation>
                <numerusform>%n个盲点</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people with influence support us, the decider does not yet</source>
            <translation>
                <numerusform>%n位有影响力的人支持我们，决策人还没有</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;1 Weak</source>
            <translation>&amp;1 弱</translation>
        </message>
        <message>
            <source>&amp;2 Medium</source>
            <translation>&amp;2 中</translation>
        </message>
        <message>
            <source>&amp;3 Strong</source>
            <translation>&amp;3 强</translation>
        </message>
        <message>
            <source>&amp;Add people</source>
            <translation>添加人员(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Import contacts...</source>
            <translation>导入联系人(&amp;I)...</translation>
        </message>
        <message>
            <source>&amp;Influence</source>
            <translation>影响力(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Open	Enter</source>
            <translation>打开(&amp;O)	Enter</translation>
        </message>
        <message>
            <source>&amp;Remove the line	Del</source>
            <translation>删除这条线(&amp;R)	Del</translation>
        </message>
        <message>
            <source>&amp;Roles</source>
            <translation>采购角色(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Support</source>
            <translation>支持度(&amp;S)</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Arrow keys go from person to person, Enter opens, + and − change support, 1 to 3 influence; I, C and B draw to the person the arrows choose next; L goes through lines, Delete removes one; F shows all.</source>
            <translation>方向键换人，Enter打开，＋、－改支持度，1～3改影响力；I、C、B开始画线，方向键选对方；L逐条选线，Delete删除；F看全图。</translation>
        </message>
        <message>
            <source>At another customer</source>
            <translation>已转到别家</translation>
        </message>
        <message>
            <source>Choose people and lines; drag the empty map to move it</source>
            <translation>选择人员和连线；拖动空白处移动视图</translation>
        </message>
        <message>
            <source>Choose the &amp;boss	B</source>
            <translation>选择上级(&amp;B)	B</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>冲突</translation>
        </message>
        <message>
            <source>Drag between two people who are at odds (or hold Ctrl)</source>
            <translation>在有矛盾的两个人之间拖动（或按住Ctrl）</translation>
        </message>
        <message>
            <source>Drag from a dot on a box's edge: influence, with Ctrl a conflict, with Shift who reports to whom.</source>
            <translation>从框边的圆点拖到另一人：影响；按住Ctrl：冲突；按住Shift：汇报关系。</translation>
        </message>
        <message>
            <source>Drag from a person to the boss (or hold Shift)</source>
            <translation>从下级拖到上级（或按住Shift）</translation>
        </message>
        <message>
            <source>Drag from the one who influences to the one who is influenced</source>
            <translation>从影响者拖到被影响者</translation>
        </message>
        <message>
            <source>Draw &amp;conflict from here	C</source>
            <translation>从这里画冲突线(&amp;C)	C</translation>
        </message>
        <message>
            <source>Draw i&amp;nfluence from here	I</source>
            <translation>从这里画影响线(&amp;N)	I</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>全图</translation>
        </message>
        <message>
            <source>Influence</source>
            <translation>影响</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>已离职</translation>
        </message>
        <message>
            <source>Map: {colour}</source>
            <translation>关系图：{colour}</translation>
        </message>
        <message>
            <source>Nobody is on this deal's map yet</source>
            <translation>这个商机的关系图上还没有人</translation>
        </message>
        <message>
            <source>Nobody with influence supports us yet</source>
            <translation>还没有有影响力的人支持我们</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>未评</translation>
        </message>
        <message numerus="yes">
            <source>Remove %n lines of this person</source>
            <translation>
                <numerusform>删除此人的%n条线</numerusform>
            </translation>
        </message>
        <message>
            <source>Reports to</source>
            <translation>汇报</translation>
        </message>
        <message>
            <source>Reports to &amp;nobody we know</source>
            <translation>上级未知(&amp;N)</translation>
        </message>
        <message>
            <source>Save as s&amp;lide...</source>
            <translation>存为幻灯片(&amp;L)...</translation>
        </message>
        <message>
            <source>Save the map as a slide</source>
            <translation>把关系图存为幻灯片</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>选择</translation>
        </message>
        <message>
            <source>Show the whole map (F)</source>
            <translation>显示整张图（F）</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Support index {index}</source>
            <translation>支持指数{index}</translation>
        </message>
        <message>
            <source>The decider is for us</source>
            <translation>决策人支持我们</translation>
        </message>
        <message numerus="yes">
            <source>The decider is for us, and %n others with influence</source>
            <translation>
                <numerusform>决策人支持我们，另有%n位有影响力的支持者</numerusform>
            </translation>
        </message>
        <message>
            <source>The map shows who decides, who reports to whom, who influences whom and where we see nobody yet. Add the people of this purchase, or import your contacts.</source>
            <translation>关系图显示谁决策、谁向谁汇报、谁影响谁、哪里还没有接触。添加参与这次采购的人，或导入联系人。</translation>
        </message>
        <message>
            <source>amber</source>
            <translation>黄色</translation>
        </message>
        <message>
            <source>as of {day}</source>
            <translation>截至{day}</translation>
        </message>
        <message>
            <source>blind spot</source>
            <translation>盲点</translation>
        </message>
        <message>
            <source>green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <source>influence not rated</source>
            <translation>影响力未评</translation>
        </message>
        <message>
            <source>influence {influence} of 3</source>
            <translation>影响力{influence}/3</translation>
        </message>
        <message>
            <source>influences</source>
            <translation>影响</translation>
        </message>
        <message>
            <source>is at odds with</source>
            <translation>对立于</translation>
        </message>
        <message>
            <source>no supporter at any level</source>
            <translation>各层都没有支持者</translation>
        </message>
        <message>
            <source>red</source>
            <translation>红色</translation>
        </message>
        <message>
            <source>reports to</source>
            <translation>汇报给</translation>
        </message>
        <message>
            <source>support not rated</source>
            <translation>支持度未评</translation>
        </message>
        <message>
            <source>support {support}</source>
            <translation>支持度{support}</translation>
        </message>
        <message>
            <source>supporters at every level</source>
            <translation>各层都有支持者</translation>
        </message>
        <message>
            <source>supporters: {levels}; none: {missing}</source>
            <translation>{levels}有支持者，{missing}没有</translation>
        </message>
        <message>
            <source>{finding}; {spots}</source>
            <translation>{finding}；{spots}</translation>
        </message>
        <message>
            <source>{one} and {other} are in conflict</source>
            <translation>{one}与{other}有冲突</translation>
        </message>
        <message>
            <source>{one} influences {other}, strength {strength} of 3</source>
            <translation>{one}影响{other}，强度{strength}/3</translation>
        </message>
        <message>
            <source>▲ for us  ● neutral  ▼ against  ? not rated · thick edge: decider · dashed edge: blind spot · larger box: more influence · blue arrow: influence, thicker is stronger · red dashes with ✕: conflict</source>
            <translation>▲ 支持  ● 中立  ▼ 反对  ? 未评 · 粗边框 决策人 · 虚线框 盲点 · 框越大 影响力越大 · 蓝色箭头 影响，越粗越强 · 红色虚线带✕ 冲突</translation>
        </message>
    </context>
</TS>
