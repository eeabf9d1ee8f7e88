<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Brain words</name>
        <message>
            <source>A clear cost comparison</source>
            <translation>成本对比清楚</translation>
        </message>
        <message>
            <source>A fixed timetable</source>
            <translation>明确的时间表</translation>
        </message>
        <message>
            <source>A good word from people I know</source>
            <translation>熟人的口碑</translation>
        </message>
        <message>
            <source>A plan step by step</source>
            <translation>分步计划</translation>
        </message>
        <message>
            <source>A proven method</source>
            <translation>成熟做法</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>敢冒险</translation>
        </message>
        <message>
            <source>Bringing a team together</source>
            <translation>凝聚团队</translation>
        </message>
        <message>
            <source>Care after the sale</source>
            <translation>售后关怀</translation>
        </message>
        <message>
            <source>Careful</source>
            <translation>谨慎</translation>
        </message>
        <message>
            <source>Changing what is usual</source>
            <translation>打破常规</translation>
        </message>
        <message>
            <source>Checking the details</source>
            <translation>核对细节</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>爱追问</translation>
        </message>
        <message>
            <source>Curious</source>
            <translation>好奇</translation>
        </message>
        <message>
            <source>Drawing up the schedule</source>
            <translation>排定进度</translation>
        </message>
        <message>
            <source>Everything in writing</source>
            <translation>白纸黑字</translation>
        </message>
        <message>
            <source>Exact</source>
            <translation>求精确</translation>
        </message>
        <message>
            <source>Factual</source>
            <translation>重事实</translation>
        </message>
        <message>
            <source>Finding the cause</source>
            <translation>找出原因</translation>
        </message>
        <message>
            <source>Helping someone out</source>
            <translation>帮人解难</translation>
        </message>
        <message>
            <source>Inventive</source>
            <translation>有创意</translation>
        </message>
        <message>
            <source>Keeping papers in order</source>
            <translation>整理资料</translation>
        </message>
        <message>
            <source>Led by feeling</source>
            <translation>重感情</translation>
        </message>
        <message>
            <source>Listening to people</source>
            <translation>倾听别人</translation>
        </message>
        <message>
            <source>Logical</source>
            <translation>讲逻辑</translation>
        </message>
        <message>
            <source>Looking years ahead</source>
            <translation>展望几年以后</translation>
        </message>
        <message>
            <source>Orderly</source>
            <translation>有条理</translation>
        </message>
        <message>
            <source>Patient</source>
            <translation>有耐心</translation>
        </message>
        <message>
            <source>Pictures and models</source>
            <translation>图片和样板</translation>
        </message>
        <message>
            <source>Proof in numbers</source>
            <translation>用数据说话</translation>
        </message>
        <message>
            <source>Punctual</source>
            <translation>守时</translation>
        </message>
        <message>
            <source>Reliable</source>
            <translation>靠得住</translation>
        </message>
        <message>
            <source>Room to try things out</source>
            <translation>可以先试一试</translation>
        </message>
        <message>
            <source>Seeing a job through to the end</source>
            <translation>把事情做到底</translation>
        </message>
        <message>
            <source>Showing others how</source>
            <translation>教会别人</translation>
        </message>
        <message>
            <source>Sketching a concept</source>
            <translation>勾画设想</translation>
        </message>
        <message>
            <source>Sociable</source>
            <translation>合群</translation>
        </message>
        <message>
            <source>Someone I can trust</source>
            <translation>信得过的人</translation>
        </message>
        <message>
            <source>Something new</source>
            <translation>有新东西</translation>
        </message>
        <message>
            <source>Spontaneous</source>
            <translation>随性</translation>
        </message>
        <message>
            <source>Straight to the point</source>
            <translation>直奔主题</translation>
        </message>
        <message>
            <source>Technical data</source>
            <translation>技术参数</translation>
        </message>
        <message>
            <source>The big picture</source>
            <translation>看到全局</translation>
        </message>
        <message>
            <source>Thinking up new ideas</source>
            <translation>想新点子</translation>
        </message>
        <message>
            <source>Time to talk</source>
            <translation>愿意多沟通</translation>
        </message>
        <message>
            <source>Understanding how things work</source>
            <translation>弄懂原理</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>热心</translation>
        </message>
        <message>
            <source>Weighing alternatives</source>
            <translation>比较方案</translation>
        </message>
        <message>
            <source>What matters most to you in a supplier?</source>
            <translation>您最看重供应商的哪些方面？</translation>
        </message>
        <message>
            <source>Which words describe you best?</source>
            <translation>哪些词最像您？</translation>
        </message>
        <message>
            <source>Which work suits you best?</source>
            <translation>您最喜欢哪些工作？</translation>
        </message>
        <message>
            <source>Working out the figures</source>
            <translation>测算数字</translation>
        </message>
    </context>
</TS>
