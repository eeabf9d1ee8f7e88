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
            <source>1 to 30 days</source>
            <translation>1–30 天</translation>
        </message>
        <message>
            <source>31 to 60 days</source>
            <translation>31–60 天</translation>
        </message>
        <message>
            <source>61 to 90 days</source>
            <translation>61–90 天</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Ageing</source>
            <translation>账龄</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Amount class</source>
            <translation>金额等级</translation>
        </message>
        <message>
            <source>Annual revenue</source>
            <translation>年营业额</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Areas</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Bought on</source>
            <translation>采购日期</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>预算</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>结束日期</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Contract no.</source>
            <translation>合同编号</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>费用</translation>
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
            <source>Customers</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Deal</source>
            <translation>商机名称</translation>
        </message>
        <message>
            <source>Deal Fieldbook ID</source>
            <translation>商机阵地编号</translation>
        </message>
        <message>
            <source>Dealer</source>
            <translation>经销商</translation>
        </message>
        <message>
            <source>Dealers</source>
            <translation>经销商</translation>
        </message>
        <message>
            <source>Deals</source>
            <translation>商机</translation>
        </message>
        <message>
            <source>Decision steps</source>
            <translation>决策流程</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>到期日</translation>
        </message>
        <message>
            <source>Early adopter</source>
            <translation>早期采用者</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>Employees</source>
            <translation>员工人数</translation>
        </message>
        <message>
            <source>Expected close</source>
            <translation>预计成交</translation>
        </message>
        <message>
            <source>External ID</source>
            <translation>外部编号</translation>
        </message>
        <message>
            <source>Fieldbook ID</source>
            <translation>阵地编号</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>Forecast call</source>
            <translation>预测判断</translation>
        </message>
        <message>
            <source>Forecast reason</source>
            <translation>预测理由</translation>
        </message>
        <message>
            <source>Founded in</source>
            <translation>成立年份</translation>
        </message>
        <message>
            <source>Funnel</source>
            <translation>商机漏斗</translation>
        </message>
        <message>
            <source>Gross margin</source>
            <translation>毛利</translation>
        </message>
        <message>
            <source>Growth a year, %</source>
            <translation>年增长率（%）</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>拜访日期</translation>
        </message>
        <message>
            <source>In stage since</source>
            <translation>进入阶段日期</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>行业</translation>
        </message>
        <message>
            <source>Influence</source>
            <translation>影响力</translation>
        </message>
        <message>
            <source>Invoice Fieldbook ID</source>
            <translation>发票阵地编号</translation>
        </message>
        <message>
            <source>Invoice no.</source>
            <translation>发票号</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>开票日期</translation>
        </message>
        <message>
            <source>Key account: concentration</source>
            <translation>大客户评分：采购集中度</translation>
        </message>
        <message>
            <source>Key account: partnership</source>
            <translation>大客户评分：合作意愿</translation>
        </message>
        <message>
            <source>Key account: price sensitivity</source>
            <translation>大客户评分：价格敏感度</translation>
        </message>
        <message>
            <source>Key account: quantity</source>
            <translation>大客户评分：采购量</translation>
        </message>
        <message>
            <source>Key account: service</source>
            <translation>大客户评分：服务要求</translation>
        </message>
        <message>
            <source>Last contact on</source>
            <translation>最近接触日期</translation>
        </message>
        <message>
            <source>Level X (buys from us)</source>
            <translation>采购等级X</translation>
        </message>
        <message>
            <source>Level Y (could buy)</source>
            <translation>潜力等级Y</translation>
        </message>
        <message>
            <source>List amount</source>
            <translation>目录金额</translation>
        </message>
        <message>
            <source>List price</source>
            <translation>目录价</translation>
        </message>
        <message>
            <source>Loss reason</source>
            <translation>丢单原因</translation>
        </message>
        <message>
            <source>Loyalty</source>
            <translation>忠诚类型</translation>
        </message>
        <message>
            <source>Main rival</source>
            <translation>主要竞争对手</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>经理</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>时长（分钟）</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Need</source>
            <translation>需求</translation>
        </message>
        <message>
            <source>Need said by</source>
            <translation>需求提出人</translation>
        </message>
        <message>
            <source>Need said by, Fieldbook ID</source>
            <translation>需求提出人阵地编号</translation>
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
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Not due</source>
            <translation>未到期</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>建立日期</translation>
        </message>
        <message>
            <source>Our revenue a month</source>
            <translation>月贡献收入</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>拜访结果</translation>
        </message>
        <message>
            <source>Over 90 days</source>
            <translation>90 天以上</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Paid on</source>
            <translation>回款日期</translation>
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
            <source>Payments</source>
            <translation>回款</translation>
        </message>
        <message>
            <source>Personal win</source>
            <translation>个人期望</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Planned on</source>
            <translation>计划日期</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>客户组合</translation>
        </message>
        <message>
            <source>Posture</source>
            <translation>态势</translation>
        </message>
        <message>
            <source>Potential class</source>
            <translation>潜力等级</translation>
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
            <source>Potential per year</source>
            <translation>年采购潜力</translation>
        </message>
        <message>
            <source>Potential score</source>
            <translation>潜力评分</translation>
        </message>
        <message>
            <source>Price fit</source>
            <translation>价格契合度</translation>
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
            <source>Product fit</source>
            <translation>产品契合度</translation>
        </message>
        <message>
            <source>Product series</source>
            <translation>产品系列</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Products used</source>
            <translation>使用产品数</translation>
        </message>
        <message>
            <source>Purchases</source>
            <translation>客户采购</translation>
        </message>
        <message>
            <source>Quarter from</source>
            <translation>季度首日</translation>
        </message>
        <message>
            <source>Reason for the tier</source>
            <translation>指定价值级理由</translation>
        </message>
        <message>
            <source>Relationship (RAD)</source>
            <translation>关系（RAD）</translation>
        </message>
        <message>
            <source>Relationship fit</source>
            <translation>关系契合度</translation>
        </message>
        <message>
            <source>Rep</source>
            <translation>销售代表</translation>
        </message>
        <message>
            <source>Reps</source>
            <translation>销售人员</translation>
        </message>
        <message>
            <source>Rival</source>
            <translation>竞争对手</translation>
        </message>
        <message>
            <source>Rival's share, %</source>
            <translation>对手份额（%）</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>销售记录</translation>
        </message>
        <message>
            <source>Sales in the period</source>
            <translation>期内销售额</translation>
        </message>
        <message>
            <source>Service fit</source>
            <translation>服务契合度</translation>
        </message>
        <message>
            <source>Settled on</source>
            <translation>结清日期</translation>
        </message>
        <message>
            <source>Settles invoice</source>
            <translation>核销发票</translation>
        </message>
        <message>
            <source>Share of customer</source>
            <translation>客户份额</translation>
        </message>
        <message>
            <source>Slips</source>
            <translation>推迟次数</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Strategic customer</source>
            <translation>战略客户</translation>
        </message>
        <message>
            <source>Strategic revenue a month</source>
            <translation>月战略产品收入</translation>
        </message>
        <message>
            <source>Strategy</source>
            <translation>策略</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>拜访主题</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>供应商</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>合同条款</translation>
        </message>
        <message>
            <source>Tier holds until</source>
            <translation>指定价值级有效至</translation>
        </message>
        <message>
            <source>Tier set by hand</source>
            <translation>人工指定价值级</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>VIP</source>
            <translation>VIP</translation>
        </message>
        <message>
            <source>Value score</source>
            <translation>价值得分</translation>
        </message>
        <message>
            <source>Value scores</source>
            <translation>价值得分</translation>
        </message>
        <message>
            <source>Value tier</source>
            <translation>价值等级</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>拜访</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>Weighted amount</source>
            <translation>加权金额</translation>
        </message>
        <message>
            <source>With a manager</source>
            <translation>领导陪同</translation>
        </message>
        <message>
            <source>Won on</source>
            <translation>赢单日期</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
    </context>
</TS>
