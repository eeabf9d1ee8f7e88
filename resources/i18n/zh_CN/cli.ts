<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>Cli</name>
        <message>
            <source>Demo book written to {path}</source>
            <translation>演示账本已写入 {path}</translation>
        </message>
        <message>
            <source>Exported to {path}</source>
            <translation>已导出到 {path}</translation>
        </message>
        <message>
            <source>Deck written to {path}</source>
            <translation>演示文稿已写入 {path}</translation>
        </message>
        <message>
            <source>Backup written and checked: {path}</source>
            <translation>备份已写入并核对：{path}</translation>
        </message>
        <message>
            <source>{path} was restored from {backup}.</source>
            <translation>{path} 已由 {backup} 恢复。</translation>
        </message>
        <message>
            <source>{path} is sound.</source>
            <translation>{path} 完好。</translation>
        </message>
        <message>
            <source>The book that stood there is kept as {path}.</source>
            <translation>原来的账本保留为 {path}。</translation>
        </message>
        <message>
            <source>Rejected rows, with the reason in the last column: {path} ({count})</source>
            <translation>被拒绝的行已写入 {path}，原因在最后一列（{count}行）</translation>
        </message>
        <message>
            <source> On the command line: {option}.</source>
            <translation>（命令行选项：{option}）</translation>
        </message>
        <message>
            <source>{file}: {text}</source>
            <translation>{file}：{text}</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Customers</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Deals</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>销售记录</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Reps</source>
            <translation>销售人员</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Dealers</source>
            <translation>经销商</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>客户组合</translation>
        </message>
        <message>
            <source>Funnel</source>
            <translation>商机漏斗</translation>
        </message>
        <message>
            <source>Fieldbook ID</source>
            <translation>阵地编号</translation>
        </message>
        <message>
            <source>External ID</source>
            <translation>外部编号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Parent group</source>
            <translation>上级集团</translation>
        </message>
        <message>
            <source>Parent group Fieldbook ID</source>
            <translation>上级集团阵地编号</translation>
        </message>
        <message>
            <source>Potential per year</source>
            <translation>年采购潜力</translation>
        </message>
        <message>
            <source>Potential confidence</source>
            <translation>潜力可信度</translation>
        </message>
        <message>
            <source>Potential dated</source>
            <translation>潜力日期</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Employees</source>
            <translation>员工人数</translation>
        </message>
        <message>
            <source>Annual revenue</source>
            <translation>年营业额</translation>
        </message>
        <message>
            <source>Founded in</source>
            <translation>成立年份</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>经理</translation>
        </message>
        <message>
            <source>Product series</source>
            <translation>产品系列</translation>
        </message>
        <message>
            <source>List price</source>
            <translation>目录价</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Customer Fieldbook ID</source>
            <translation>客户阵地编号</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Product Fieldbook ID</source>
            <translation>产品阵地编号</translation>
        </message>
        <message>
            <source>Dealer</source>
            <translation>经销商</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>List amount</source>
            <translation>目录金额</translation>
        </message>
        <message>
            <source>Weighted amount</source>
            <translation>加权金额</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>建立日期</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>预计成交</translation>
        </message>
        <message>
            <source>Won on</source>
            <translation>赢单日期</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>结束日期</translation>
        </message>
        <message>
            <source>Loss reason</source>
            <translation>丢单原因</translation>
        </message>
        <message>
            <source>In stage since</source>
            <translation>进入阶段日期</translation>
        </message>
        <message>
            <source>Last contact on</source>
            <translation>最近接触日期</translation>
        </message>
        <message>
            <source>Slips</source>
            <translation>推迟次数</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Next step on</source>
            <translation>下一步日期</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>Gross margin</source>
            <translation>毛利</translation>
        </message>
        <message>
            <source>Sales in the period</source>
            <translation>期内销售额</translation>
        </message>
        <message>
            <source>Share of customer</source>
            <translation>客户份额</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>策略</translation>
        </message>
        <message>
            <source>Posture</source>
            <translation>态势</translation>
        </message>
        <message>
            <source>Amount class</source>
            <translation>金额等级</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
    </context>
</TS>
