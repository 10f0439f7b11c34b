<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="zh_CN">
<context>
    <name></name>
    <message id="brand">
        <source>卡办</source>
        <translation>卡办</translation>
    </message>
    <message id="network.online">
        <source>联网正常</source>
        <translation>联网正常</translation>
    </message>
    <message id="network.offline">
        <source>暂时没联网</source>
        <translation>暂时没联网</translation>
    </message>
    <message id="entry.apply">
        <source>我要办社保卡</source>
        <translation>我要办社保卡</translation>
    </message>
    <message id="svc.group">
        <source>第三代社会保障卡服务</source>
        <translation>第三代社会保障卡服务</translation>
    </message>
    <message id="svc.ind.short">
        <source>本人申领</source>
        <translation>本人申领</translation>
    </message>
    <message id="svc.ind.full">
        <source>本人申请社会保障卡</source>
        <translation>本人申请社会保障卡</translation>
    </message>
    <message id="home.headline">
        <source>办社会保障卡，
从这里开始</source>
        <translation>办社会保障卡，
从这里开始</translation>
    </message>
    <message id="attract.name">
        <source>社会保障卡自助服务</source>
        <translation>社会保障卡自助服务</translation>
    </message>
    <message id="attract.name.other">
        <source>Social security card self-service</source>
        <translation>Social security card self-service</translation>
    </message>
    <message id="attract.touch">
        <source>点一下屏幕开始</source>
        <translation>点一下屏幕开始</translation>
    </message>
    <message id="attract.touch.other">
        <source>Touch the screen to start</source>
        <translation>Touch the screen to start</translation>
    </message>
    <message id="home.elder.headline">
        <source>您好，
要办什么？</source>
        <translation>您好，
要办什么？</translation>
    </message>
    <message id="home.elder.counter">
        <source>人工窗口也能办</source>
        <translation>人工窗口也能办</translation>
    </message>
    <message id="home.elder.phone">
        <source>电话 96066</source>
        <translation>电话 96066</translation>
    </message>
    <message id="home.more">
        <source>更多服务</source>
        <translation>更多服务</translation>
    </message>
    <message id="home.few">
        <source>常用服务</source>
        <translation>常用服务</translation>
    </message>
    <message id="home.elder.individual">
        <source>给自己办卡</source>
        <translation>给自己办卡</translation>
    </message>
    <message id="home.elder.individual.bring">
        <source>请准备好身份证</source>
        <translation>请准备好身份证</translation>
    </message>
    <message id="home.elder.minor">
        <source>给孩子办卡</source>
        <translation>给孩子办卡</translation>
    </message>
    <message id="home.elder.minor.age">
        <source>孩子未满 18 岁</source>
        <translation>孩子未满 18 岁</translation>
    </message>
    <message id="home.elder.progress">
        <source>查一查进度</source>
        <translation>查一查进度</translation>
    </message>
    <message id="home.elder.progress.what">
        <source>看卡做好没有</source>
        <translation>看卡做好没有</translation>
    </message>
    <message id="question.ethnicity">
        <source>您是哪个民族？</source>
        <translation>您是哪个民族？</translation>
    </message>
    <message id="question.occupation">
        <source>您做什么工作？</source>
        <translation>您做什么工作？</translation>
    </message>
    <message id="question.district">
        <source>您平时住哪个区？</source>
        <translation>您平时住哪个区？</translation>
    </message>
    <message id="question.address">
        <source>您住在哪里？</source>
        <translation>您住在哪里？</translation>
    </message>
    <message id="question.mobile">
        <source>您的手机号是多少？</source>
        <translation>您的手机号是多少？</translation>
    </message>
    <message id="question.landline">
        <source>家里有固定电话吗？</source>
        <translation>家里有固定电话吗？</translation>
    </message>
    <message id="question.bank">
        <source>您想用哪家银行？</source>
        <translation>您想用哪家银行？</translation>
    </message>
    <message id="question.branch">
        <source>您想在哪个网点办？</source>
        <translation>您想在哪个网点办？</translation>
    </message>
    <message id="form.question.position">
        <source>一共 %2 个问题，这是第 %1 个。</source>
        <translation>一共 %2 个问题，这是第 %1 个。</translation>
    </message>
    <message id="form.ask_staff">
        <source>不知道，请人帮我</source>
        <translation>不知道，请人帮我</translation>
    </message>
    <message id="home.sentence">
        <source>请带好身份证。办卡不收工本费。</source>
        <translation>请带好身份证。办卡不收工本费。</translation>
    </message>
    <message id="home.counter.title">
        <source>人工窗口同样可以办。</source>
        <translation>人工窗口同样可以办。</translation>
    </message>
    <message id="home.counter.sentence">
        <source>着急用卡，请先问问工作人员。服务热线 96066</source>
        <translation>着急用卡，请先问问工作人员。服务热线 96066</translation>
    </message>
    <message id="rail.sign_in.full">
        <source>登录</source>
        <translation>登录</translation>
    </message>
    <message id="rail.id_card.full">
        <source>读身份证</source>
        <translation>读身份证</translation>
    </message>
    <message id="rail.check.full">
        <source>核对信息</source>
        <translation>核对信息</translation>
    </message>
    <message id="rail.supplement.full">
        <source>补充信息</source>
        <translation>补充信息</translation>
    </message>
    <message id="rail.photo.full">
        <source>拍照</source>
        <translation>拍照</translation>
    </message>
    <message id="rail.collection.full">
        <source>领卡方式</source>
        <translation>领卡方式</translation>
    </message>
    <message id="rail.submit.full">
        <source>确认提交</source>
        <translation>确认提交</translation>
    </message>
    <message id="rail.id_card">
        <source>身份证</source>
        <translation>身份证</translation>
    </message>
    <message id="rail.check">
        <source>核对</source>
        <translation>核对</translation>
    </message>
    <message id="rail.submit">
        <source>提交</source>
        <translation>提交</translation>
    </message>
    <message id="time.remaining">
        <source>还有 %1 秒</source>
        <translation>还有 %1 秒</translation>
    </message>
    <message id="btn.back">
        <source>上一步</source>
        <translation>上一步</translation>
    </message>
    <message id="place_card.title">
        <source>请把身份证平放在读卡区</source>
        <translation>请把身份证平放在读卡区</translation>
    </message>
    <message id="place_card.sentence">
        <source>读卡区在屏幕下方。有照片的一面朝上，放好别动。</source>
        <translation>读卡区在屏幕下方。有照片的一面朝上，放好别动。</translation>
    </message>
    <message id="place_card.privacy">
        <source>只用来办这张卡。退出后，屏幕上不留您的信息。</source>
        <translation>只用来办这张卡。退出后，屏幕上不留您的信息。</translation>
    </message>
    <message id="place_card.away.title">
        <source>读卡器正在准备…</source>
        <translation>读卡器正在准备…</translation>
    </message>
    <message id="place_card.away.sentence">
        <source>请稍等。如果一直没有好，请呼叫工作人员。</source>
        <translation>请稍等。如果一直没有好，请呼叫工作人员。</translation>
    </message>
    <message id="place_card.waiting.title">
        <source>正在等身份证…</source>
        <translation>正在等身份证…</translation>
    </message>
    <message id="place_card.waiting.sentence">
        <source>读好后，自动进入下一步。</source>
        <translation>读好后，自动进入下一步。</translation>
    </message>
    <message id="place_card.reading.title">
        <source>正在读，请别动…</source>
        <translation>正在读，请别动…</translation>
    </message>
    <message id="place_card.reading.sentence">
        <source>大约两秒就好。</source>
        <translation>大约两秒就好。</translation>
    </message>
    <message id="place_card.retry.title">
        <source>没读到。</source>
        <translation>没读到。</translation>
    </message>
    <message id="place_card.retry.sentence">
        <source>请把身份证拿起来，再平放一次。</source>
        <translation>请把身份证拿起来，再平放一次。</translation>
    </message>
    <message id="check_data.title">
        <source>请核对您的信息</source>
        <translation>请核对您的信息</translation>
    </message>
    <message id="check_data.sentence">
        <source>没有问题就点“都对，下一步”。</source>
        <translation>没有问题就点“都对，下一步”。</translation>
    </message>
    <message id="check_data.group.card">
        <source>居民身份证上的信息</source>
        <translation>居民身份证上的信息</translation>
    </message>
    <message id="check_data.note">
        <source>身份证上的信息有误，请呼叫工作人员或拨打 96066。</source>
        <translation>身份证上的信息有误，请呼叫工作人员或拨打 96066。</translation>
    </message>
    <message id="check_data.ends_soon">
        <source>还有 %1 天到期，请尽快换证。</source>
        <translation>还有 %1 天到期，请尽快换证。</translation>
    </message>
    <message id="check_data.ends_today">
        <source>今天是最后一天，请尽快换证。</source>
        <translation>今天是最后一天，请尽快换证。</translation>
    </message>
    <message id="check_data.validity_odd">
        <source>有效期和年龄对不上。请点“上一步”再读一次；还是这样，请问工作人员。</source>
        <translation>有效期和年龄对不上。请点“上一步”再读一次；还是这样，请问工作人员。</translation>
    </message>
    <message id="check_data.next">
        <source>都对，下一步</source>
        <translation>都对，下一步</translation>
    </message>
    <message id="field.name">
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message id="field.id_number">
        <source>证件号码</source>
        <translation>证件号码</translation>
    </message>
    <message id="field.validity">
        <source>证件有效期</source>
        <translation>证件有效期</translation>
    </message>
    <message id="field.ethnicity">
        <source>民族</source>
        <translation>民族</translation>
    </message>
    <message id="field.birth_date">
        <source>出生日期</source>
        <translation>出生日期</translation>
    </message>
    <message id="field.card_address">
        <source>住址</source>
        <translation>住址</translation>
    </message>
    <message id="value.period">
        <source>%1 至 %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message id="value.long_term">
        <source>长期</source>
        <translation>长期</translation>
    </message>
    <message id="sex.male">
        <source>男</source>
        <translation>男</translation>
    </message>
    <message id="sex.female">
        <source>女</source>
        <translation>女</translation>
    </message>
    <message id="sex.unknown">
        <source>未知</source>
        <translation>未知</translation>
    </message>
    <message id="sex.unstated">
        <source>未说明</source>
        <translation>未说明</translation>
    </message>
    <message id="source.id_card">
        <source>身份证</source>
        <translation>身份证</translation>
    </message>
    <message id="source.authority">
        <source>人社系统</source>
        <translation>人社系统</translation>
    </message>
    <message id="source.typed">
        <source>您填写</source>
        <translation>您填写</translation>
    </message>
    <message id="source.missing">
        <source>待填写</source>
        <translation>待填写</translation>
    </message>
    <message id="commitment.title">
        <source>请看一看申领承诺</source>
        <translation>请看一看申领承诺</translation>
    </message>
    <message id="commitment.group.applicant">
        <source>申领人</source>
        <translation>申领人</translation>
    </message>
    <message id="text.sample">
        <source>%1（样本）</source>
        <translation>%1（样本）</translation>
    </message>
    <message id="commit.text">
        <source>我已阅读并同意《第三代社会保障卡申领承诺》，知晓申领实体社保卡即同步生成电子社保卡。</source>
        <translation>我已阅读并同意《第三代社会保障卡申领承诺》，知晓申领实体社保卡即同步生成电子社保卡。</translation>
    </message>
    <message id="commit.read_first">
        <source>请先把全文看到最后</source>
        <translation>请先把全文看到最后</translation>
    </message>
    <message id="hint.30days">
        <source>制卡周期为 30 个自然日</source>
        <translation>制卡周期为 30 个自然日</translation>
    </message>
    <message id="provider">
        <source>本服务由北京市人力资源和社会保障局提供</source>
        <translation>本服务由北京市人力资源和社会保障局提供</translation>
    </message>
    <message id="commitment.submit">
        <source>提交申领</source>
        <translation>提交申领</translation>
    </message>
    <message id="commitment.submit.blocked">
        <source>请先勾选承诺</source>
        <translation>请先勾选承诺</translation>
    </message>
    <message id="ind.confirm">
        <source>是否确认提交个人申领？</source>
        <translation>是否确认提交个人申领？</translation>
    </message>
    <message id="ind.confirm.sentence">
        <source>提交后就不能在本机修改了，请再看一眼。</source>
        <translation>提交后就不能在本机修改了，请再看一眼。</translation>
    </message>
    <message id="confirm.review">
        <source>再看看</source>
        <translation>再看看</translation>
    </message>
    <message id="confirm.submit">
        <source>确认提交</source>
        <translation>确认提交</translation>
    </message>
    <message id="seal.title">
        <source>正在保存您的申领</source>
        <translation>正在保存您的申领</translation>
    </message>
    <message id="seal.sentence">
        <source>资料正在加密保存，请稍等。</source>
        <translation>资料正在加密保存，请稍等。</translation>
    </message>
    <message id="busy.sentence">
        <source>请别离开，马上就好。</source>
        <translation>请别离开，马上就好。</translation>
    </message>
    <message id="ind.done.title">
        <source>您已完成个人申领业务办理</source>
        <translation>您已完成个人申领业务办理</translation>
    </message>
    <message id="ind.done.sentence">
        <source>请在个人中心“我的办事”中查看办事进度。</source>
        <translation>请在个人中心“我的办事”中查看办事进度。</translation>
    </message>
    <message id="done.held.title">
        <source>银行已收妥</source>
        <translation>银行已收妥</translation>
    </message>
    <message id="done.held.sentence">
        <source>银行会继续送交人社部门，不用重新办。</source>
        <translation>银行会继续送交人社部门，不用重新办。</translation>
    </message>
    <message id="done.saved.title">
        <source>已存本机</source>
        <translation>已存本机</translation>
    </message>
    <message id="done.saved.sending">
        <source>正在提交，请稍等。</source>
        <translation>正在提交，请稍等。</translation>
    </message>
    <message id="done.saved.offline">
        <source>网络断了，联网后自动提交，不用重新办。</source>
        <translation>网络断了，联网后自动提交，不用重新办。</translation>
    </message>
    <message id="done.staff.title">
        <source>请找工作人员</source>
        <translation>请找工作人员</translation>
    </message>
    <message id="done.staff.sentence">
        <source>您的申领已保存，需要工作人员看一下。</source>
        <translation>您的申领已保存，需要工作人员看一下。</translation>
    </message>
    <message id="done.number.accepted">
        <source>受理编号</source>
        <translation>受理编号</translation>
    </message>
    <message id="done.number.accepted.hint">
        <source>请用手机拍下这个编号，查进度用。</source>
        <translation>请用手机拍下这个编号，查进度用。</translation>
    </message>
    <message id="done.number.held">
        <source>收妥编号（不是受理编号）</source>
        <translation>收妥编号（不是受理编号）</translation>
    </message>
    <message id="done.number.saved">
        <source>暂存编号（不是受理编号）</source>
        <translation>暂存编号（不是受理编号）</translation>
    </message>
    <message id="done.number.hint">
        <source>请用手机拍下这个编号。</source>
        <translation>请用手机拍下这个编号。</translation>
    </message>
    <message id="done.next">
        <source>接下来</source>
        <translation>接下来</translation>
    </message>
    <message id="done.step.accepted">
        <source>今天：申请受理成功（已受理）</source>
        <translation>今天：申请受理成功（已受理）</translation>
    </message>
    <message id="done.step.accepted.note">
        <source>%1，电子社保卡同步生成</source>
        <translation>%1，电子社保卡同步生成</translation>
    </message>
    <message id="done.step.made">
        <source>%1 前后：卡做好</source>
        <translation>%1 前后：卡做好</translation>
    </message>
    <message id="done.step.made.note">
        <source>制卡周期为 30 个自然日</source>
        <translation>制卡周期为 30 个自然日</translation>
    </message>
    <message id="done.step.collect">
        <source>收到短信后：带身份证来取</source>
        <translation>收到短信后：带身份证来取</translation>
    </message>
    <message id="done.step.collect.note">
        <source>发卡行会发领卡通知短信；信息有变也到网点更新</source>
        <translation>发卡行会发领卡通知短信；信息有变也到网点更新</translation>
    </message>
    <message id="done.step.saved">
        <source>已存本机</source>
        <translation>已存本机</translation>
    </message>
    <message id="done.step.saved.note">
        <source>资料加密保存，收到回执后从本机删除</source>
        <translation>资料加密保存，收到回执后从本机删除</translation>
    </message>
    <message id="done.step.send">
        <source>自动提交给人社部门</source>
        <translation>自动提交给人社部门</translation>
    </message>
    <message id="done.step.send.note">
        <source>您不用守在这里，也不用再填一次</source>
        <translation>您不用守在这里，也不用再填一次</translation>
    </message>
    <message id="done.step.held">
        <source>银行已收妥</source>
        <translation>银行已收妥</translation>
    </message>
    <message id="done.step.held.note">
        <source>本机上的资料已经删除</source>
        <translation>本机上的资料已经删除</translation>
    </message>
    <message id="done.step.official">
        <source>受理以后，才算正式申请</source>
        <translation>受理以后，才算正式申请</translation>
    </message>
    <message id="done.step.official.note">
        <source>到时会有受理编号，凭它能查到；信息有变到网点更新</source>
        <translation>到时会有受理编号，凭它能查到；信息有变到网点更新</translation>
    </message>
    <message id="done.note">
        <source>请记得拿走身份证。%1 秒后，屏幕自动清除并回到首页。</source>
        <translation>请记得拿走身份证。%1 秒后，屏幕自动清除并回到首页。</translation>
    </message>
    <message id="done.finish">
        <source>办完了</source>
        <translation>办完了</translation>
    </message>
    <message id="problem.what">
        <source>出了什么事</source>
        <translation>出了什么事</translation>
    </message>
    <message id="problem.do">
        <source>您可以怎么做</source>
        <translation>您可以怎么做</translation>
    </message>
    <message id="problem.who">
        <source>谁来帮您</source>
        <translation>谁来帮您</translation>
    </message>
    <message id="problem.staff">
        <source>给工作人员看：%1</source>
        <translation>给工作人员看：%1</translation>
    </message>
    <message id="problem.leave">
        <source>不办了</source>
        <translation>不办了</translation>
    </message>
    <message id="problem.retry">
        <source>再试一次</source>
        <translation>再试一次</translation>
    </message>
    <message id="kiosk.number">
        <source>%1 号机</source>
        <translation>%1 号机</translation>
    </message>
    <message id="exit.title">
        <source>要退出吗？</source>
        <translation>要退出吗？</translation>
    </message>
    <message id="exit.sentence">
        <source>退出后，没有提交的信息全部清除。</source>
        <translation>退出后，没有提交的信息全部清除。</translation>
    </message>
    <message id="exit.stay">
        <source>继续办</source>
        <translation>继续办</translation>
    </message>
    <message id="exit.leave">
        <source>退出</source>
        <translation>退出</translation>
    </message>
    <message id="large_text.title">
        <source>要用大字吗？</source>
        <translation>要用大字吗？</translation>
    </message>
    <message id="large_text.sentence">
        <source>字大一些，一页只问一件事，时间也更长。以后也可以在屏幕下方换。</source>
        <translation>字大一些，一页只问一件事，时间也更长。以后也可以在屏幕下方换。</translation>
    </message>
    <message id="large_text.no">
        <source>不用，这样就好</source>
        <translation>不用，这样就好</translation>
    </message>
    <message id="large_text.yes">
        <source>用大字</source>
        <translation>用大字</translation>
    </message>
    <message id="staff.title">
        <source>请找大堂的工作人员</source>
        <translation>请找大堂的工作人员</translation>
    </message>
    <message id="staff.sentence">
        <source>这台机器还没有接通呼叫。请举手示意，或到人工窗口。</source>
        <translation>这台机器还没有接通呼叫。请举手示意，或到人工窗口。</translation>
    </message>
    <message id="staff.understood">
        <source>知道了</source>
        <translation>知道了</translation>
    </message>
    <message id="failure.card_reader_offline.title">
        <source>读卡器没有接好</source>
        <translation>读卡器没有接好</translation>
    </message>
    <message id="failure.card_reader_offline.what">
        <source>读卡器没有回应，不是您操作错了。</source>
        <translation>读卡器没有回应，不是您操作错了。</translation>
    </message>
    <message id="failure.card_reader_offline.do">
        <source>请再试一次；还是不行，请去人工窗口。</source>
        <translation>请再试一次；还是不行，请去人工窗口。</translation>
    </message>
    <message id="failure.card_reader_offline.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>本网点的工作人员，人工窗口同样可以办这张卡。</translation>
    </message>
    <message id="failure.card_reader_fault.title">
        <source>读卡器出了故障</source>
        <translation>读卡器出了故障</translation>
    </message>
    <message id="failure.card_reader_fault.what">
        <source>读卡时读卡器出了故障，不是您操作错了。</source>
        <translation>读卡时读卡器出了故障，不是您操作错了。</translation>
    </message>
    <message id="failure.card_reader_fault.do">
        <source>先取走身份证，再试一次；或去人工窗口。</source>
        <translation>先取走身份证，再试一次；或去人工窗口。</translation>
    </message>
    <message id="failure.card_reader_fault.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>本网点的工作人员，人工窗口同样可以办这张卡。</translation>
    </message>
    <message id="failure.card_wait_timed_out.title">
        <source>没有等到身份证</source>
        <translation>没有等到身份证</translation>
    </message>
    <message id="failure.card_wait_timed_out.what">
        <source>等了一会儿，没有读到身份证。</source>
        <translation>等了一会儿，没有读到身份证。</translation>
    </message>
    <message id="failure.card_wait_timed_out.do">
        <source>准备好身份证，再试一次；没带身份证，请去人工窗口。</source>
        <translation>准备好身份证，再试一次；没带身份证，请去人工窗口。</translation>
    </message>
    <message id="failure.card_wait_timed_out.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>本网点的工作人员，人工窗口同样可以办这张卡。</translation>
    </message>
    <message id="failure.card_unreadable.title">
        <source>这张身份证读不出来</source>
        <translation>这张身份证读不出来</translation>
    </message>
    <message id="failure.card_unreadable.what">
        <source>试了 3 次，身份证里的芯片没有读出来。可能是卡片有损伤，不是您操作错了。</source>
        <translation>试了 3 次，身份证里的芯片没有读出来。可能是卡片有损伤，不是您操作错了。</translation>
    </message>
    <message id="failure.card_unreadable.do">
        <source>先取走身份证，再试一次，或者去人工窗口。</source>
        <translation>先取走身份证，再试一次，或者去人工窗口。</translation>
    </message>
    <message id="failure.card_unreadable.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>本网点的工作人员，人工窗口同样可以办这张卡。</translation>
    </message>
    <message id="failure.card_not_genuine.title">
        <source>读卡器不认这张卡</source>
        <translation>读卡器不认这张卡</translation>
    </message>
    <message id="failure.card_not_genuine.what">
        <source>读卡器核验卡片没有通过。</source>
        <translation>读卡器核验卡片没有通过。</translation>
    </message>
    <message id="failure.card_not_genuine.do">
        <source>请确认放的是居民身份证，再试一次；或去人工窗口。</source>
        <translation>请确认放的是居民身份证，再试一次；或去人工窗口。</translation>
    </message>
    <message id="failure.card_not_genuine.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>本网点的工作人员，人工窗口同样可以办这张卡。</translation>
    </message>
    <message id="failure.wrong_card.title">
        <source>这不是居民身份证</source>
        <translation>这不是居民身份证</translation>
    </message>
    <message id="failure.wrong_card.what">
        <source>读卡区放的是别的卡。</source>
        <translation>读卡区放的是别的卡。</translation>
    </message>
    <message id="failure.wrong_card.do">
        <source>请换成居民身份证，再试一次。</source>
        <translation>请换成居民身份证，再试一次。</translation>
    </message>
    <message id="failure.wrong_card.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>本网点的工作人员，人工窗口同样可以办这张卡。</translation>
    </message>
    <message id="failure.card_expired.title">
        <source>这张身份证过期了</source>
        <translation>这张身份证过期了</translation>
    </message>
    <message id="failure.card_expired.what">
        <source>证件已过期，不能用来申领。</source>
        <translation>证件已过期，不能用来申领。</translation>
    </message>
    <message id="failure.card_expired.do">
        <source>请先到公安机关换新身份证，再来办。</source>
        <translation>请先到公安机关换新身份证，再来办。</translation>
    </message>
    <message id="failure.card_expired.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>本网点的工作人员，人工窗口同样可以办这张卡。</translation>
    </message>
    <message id="failure.card_number_invalid.title">
        <source>身份证上的号码有问题</source>
        <translation>身份证上的号码有问题</translation>
    </message>
    <message id="failure.card_number_invalid.what">
        <source>读到的证件号码没有通过检查。</source>
        <translation>读到的证件号码没有通过检查。</translation>
    </message>
    <message id="failure.card_number_invalid.do">
        <source>请再试一次；还是不行，请去人工窗口。</source>
        <translation>请再试一次；还是不行，请去人工窗口。</translation>
    </message>
    <message id="failure.card_number_invalid.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>本网点的工作人员，人工窗口同样可以办这张卡。</translation>
    </message>
    <message id="failure.applicant_too_young.title">
        <source>不满 18 周岁，要由监护人代办</source>
        <translation>不满 18 周岁，要由监护人代办</translation>
    </message>
    <message id="failure.applicant_too_young.what">
        <source>本人申领要年满 18 周岁。</source>
        <translation>本人申领要年满 18 周岁。</translation>
    </message>
    <message id="failure.applicant_too_young.do">
        <source>请监护人带上证件，到人工窗口代办。</source>
        <translation>请监护人带上证件，到人工窗口代办。</translation>
    </message>
    <message id="failure.applicant_too_young.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>本网点的工作人员，人工窗口同样可以办这张卡。</translation>
    </message>
    <message id="failure.card_kind_not_served.title">
        <source>请到柜台办理</source>
        <translation>请到柜台办理</translation>
    </message>
    <message id="failure.card_kind_not_served.what">
        <source>这种证件现在不能在本机办理。</source>
        <translation>这种证件现在不能在本机办理。</translation>
    </message>
    <message id="failure.card_kind_not_served.do">
        <source>请带上这张证件去人工窗口。</source>
        <translation>请带上这张证件去人工窗口。</translation>
    </message>
    <message id="failure.card_kind_not_served.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>本网点的工作人员，人工窗口同样可以办这张卡。</translation>
    </message>
    <message id="failure.card_not_yet_valid.title">
        <source>这张身份证还没到有效期</source>
        <translation>这张身份证还没到有效期</translation>
    </message>
    <message id="failure.card_not_yet_valid.what">
        <source>证件的有效期还没有开始，现在不能用来申领。</source>
        <translation>证件的有效期还没有开始，现在不能用来申领。</translation>
    </message>
    <message id="failure.card_not_yet_valid.do">
        <source>请到有效期开始以后再来；日期不对，请问工作人员。</source>
        <translation>请到有效期开始以后再来；日期不对，请问工作人员。</translation>
    </message>
    <message id="failure.card_not_yet_valid.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>本网点的工作人员，人工窗口同样可以办这张卡。</translation>
    </message>
    <message id="failure.store_full.title">
        <source>本机存储空间不够</source>
        <translation>本机存储空间不够</translation>
    </message>
    <message id="failure.store_full.what">
        <source>没有存上，您的申领还没有提交。</source>
        <translation>没有存上，您的申领还没有提交。</translation>
    </message>
    <message id="failure.store_full.do">
        <source>请去人工窗口办，或换一台机器。</source>
        <translation>请去人工窗口办，或换一台机器。</translation>
    </message>
    <message id="failure.store_full.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>本网点的工作人员，人工窗口同样可以办这张卡。</translation>
    </message>
    <message id="failure.store_fault.title">
        <source>没有存上</source>
        <translation>没有存上</translation>
    </message>
    <message id="failure.store_fault.what">
        <source>本机保存时出了故障，您的申领还没有提交。</source>
        <translation>本机保存时出了故障，您的申领还没有提交。</translation>
    </message>
    <message id="failure.store_fault.do">
        <source>请再试一次，信息都还在；还是不行，请去人工窗口。</source>
        <translation>请再试一次，信息都还在；还是不行，请去人工窗口。</translation>
    </message>
    <message id="failure.store_fault.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>本网点的工作人员，人工窗口同样可以办这张卡。</translation>
    </message>
    <message id="failure.seal_fault.title">
        <source>没有加密成功</source>
        <translation>没有加密成功</translation>
    </message>
    <message id="failure.seal_fault.what">
        <source>资料没有加密成功，所以没有保存，也没有提交。</source>
        <translation>资料没有加密成功，所以没有保存，也没有提交。</translation>
    </message>
    <message id="failure.seal_fault.do">
        <source>请再试一次，信息都还在；还是不行，请去人工窗口。</source>
        <translation>请再试一次，信息都还在；还是不行，请去人工窗口。</translation>
    </message>
    <message id="failure.seal_fault.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>本网点的工作人员，人工窗口同样可以办这张卡。</translation>
    </message>
    <message id="failure.queue_limit_reached.title">
        <source>本机暂时不能办新的申领</source>
        <translation>本机暂时不能办新的申领</translation>
    </message>
    <message id="failure.queue_limit_reached.what">
        <source>等着提交的申领太多，要先联网提交。</source>
        <translation>等着提交的申领太多，要先联网提交。</translation>
    </message>
    <message id="failure.queue_limit_reached.do">
        <source>请去人工窗口办，或换一台机器。</source>
        <translation>请去人工窗口办，或换一台机器。</translation>
    </message>
    <message id="failure.queue_limit_reached.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>本网点的工作人员，人工窗口同样可以办这张卡。</translation>
    </message>
    <message id="failure.saving_unsure.title">
        <source>还不知道有没有存上</source>
        <translation>还不知道有没有存上</translation>
    </message>
    <message id="failure.saving_unsure.what">
        <source>本机保存得太慢，还不知道您的申领有没有存上。存上的会自动提交，不会丢。</source>
        <translation>本机保存得太慢，还不知道您的申领有没有存上。存上的会自动提交，不会丢。</translation>
    </message>
    <message id="failure.saving_unsure.do">
        <source>请先不要再申领，让工作人员用下面的编号查一查。</source>
        <translation>请先不要再申领，让工作人员用下面的编号查一查。</translation>
    </message>
    <message id="failure.saving_unsure.who">
        <source>本网点的工作人员，用编号就能查到有没有存上。</source>
        <translation>本网点的工作人员，用编号就能查到有没有存上。</translation>
    </message>
    <message id="failure.program_fault.title">
        <source>程序出了故障</source>
        <translation>程序出了故障</translation>
    </message>
    <message id="failure.program_fault.what">
        <source>这一步没有办成，不是您操作错了。</source>
        <translation>这一步没有办成，不是您操作错了。</translation>
    </message>
    <message id="failure.program_fault.do">
        <source>请再试一次；还是不行，请去人工窗口。</source>
        <translation>请再试一次；还是不行，请去人工窗口。</translation>
    </message>
    <message id="failure.program_fault.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>本网点的工作人员，人工窗口同样可以办这张卡。</translation>
    </message>
    <message id="staff.calling.title">
        <source>正在呼叫工作人员</source>
        <translation>正在呼叫工作人员</translation>
    </message>
    <message id="staff.calling.sentence">
        <source>%1 开始呼叫，请稍等。您也可以接着办。</source>
        <translation>%1 开始呼叫，请稍等。您也可以接着办。</translation>
    </message>
    <message id="staff.acknowledged.title">
        <source>已应答，请稍等</source>
        <translation>已应答，请稍等</translation>
    </message>
    <message id="staff.acknowledged.sentence">
        <source>工作人员已经知道了，会过来帮您。</source>
        <translation>工作人员已经知道了，会过来帮您。</translation>
    </message>
    <message id="staff.unanswered.title">
        <source>还没有人应答</source>
        <translation>还没有人应答</translation>
    </message>
    <message id="staff.unanswered.sentence">
        <source>正在再次呼叫。您也可以直接去人工窗口。</source>
        <translation>正在再次呼叫。您也可以直接去人工窗口。</translation>
    </message>
    <message id="staff.cancel">
        <source>不用来了</source>
        <translation>不用来了</translation>
    </message>
    <message id="card_left.title">
        <source>请拿好您的身份证</source>
        <translation>请拿好您的身份证</translation>
    </message>
    <message id="card_left.sentence">
        <source>身份证还在读卡区，拿走以后才能接着用这台机器。</source>
        <translation>身份证还在读卡区，拿走以后才能接着用这台机器。</translation>
    </message>
    <message id="card_left.understood">
        <source>知道了</source>
        <translation>知道了</translation>
    </message>
    <message id="timeout.title">
        <source>您还在吗？</source>
        <translation>您还在吗？</translation>
    </message>
    <message id="timeout.sentence">
        <source>%1 秒后会自动退出。
为了保护您，填过的内容会全部清除。</source>
        <translation>%1 秒后会自动退出。
为了保护您，填过的内容会全部清除。</translation>
    </message>
    <message id="timeout.stay">
        <source>我还在，继续办</source>
        <translation>我还在，继续办</translation>
    </message>
    <message id="timeout.leave">
        <source>不办了，清除并退出</source>
        <translation>不办了，清除并退出</translation>
    </message>
    <message id="reveal.show">
        <source>显示 5 秒</source>
        <translation>显示 5 秒</translation>
    </message>
    <message id="reveal.hide">
        <source>%1 秒后隐藏</source>
        <translation>%1 秒后隐藏</translation>
    </message>
    <message id="banner.offline">
        <source>暂时没联网。您可以接着办，资料会先存在本机。</source>
        <translation>暂时没联网。您可以接着办，资料会先存在本机。</translation>
    </message>
    <message id="signpost.ways">
        <source>您可以这样</source>
        <translation>您可以这样</translation>
    </message>
    <message id="signpost.sign_in_other.title">
        <source>没带手机，也能办</source>
        <translation>没带手机，也能办</translation>
    </message>
    <message id="signpost.sign_in_other.sentence">
        <source>这台机器现在只能用手机扫码登录。</source>
        <translation>这台机器现在只能用手机扫码登录。</translation>
    </message>
    <message id="signpost.refused.title">
        <source>没有授权，查不了资格</source>
        <translation>没有授权，查不了资格</translation>
    </message>
    <message id="signpost.refused.sentence">
        <source>不授权也没关系，人工窗口同样可以办。</source>
        <translation>不授权也没关系，人工窗口同样可以办。</translation>
    </message>
    <message id="signpost.info_wrong.title">
        <source>信息有误，请先别提交</source>
        <translation>信息有误，请先别提交</translation>
    </message>
    <message id="signpost.info_wrong.sentence">
        <source>身份证和人社系统里的信息，要先更正。</source>
        <translation>身份证和人社系统里的信息，要先更正。</translation>
    </message>
    <message id="signpost.eligibility_unavailable.title">
        <source>现在查不了申领资格</source>
        <translation>现在查不了申领资格</translation>
    </message>
    <message id="signpost.eligibility_unavailable.sentence">
        <source>不是您操作错了。您可以接着办。</source>
        <translation>不是您操作错了。您可以接着办。</translation>
    </message>
    <message id="signpost.has_card.title">
        <source>您已经有第三代社保卡了</source>
        <translation>您已经有第三代社保卡了</translation>
    </message>
    <message id="signpost.has_card.sentence">
        <source>不用再申领。</source>
        <translation>不用再申领。</translation>
    </message>
    <message id="signpost.in_progress.title">
        <source>您已经申请过了</source>
        <translation>您已经申请过了</translation>
    </message>
    <message id="signpost.in_progress.sentence">
        <source>正在办理，可以直接查进度。</source>
        <translation>正在办理，可以直接查进度。</translation>
    </message>
    <message id="signpost.collective.title">
        <source>您的单位已开通集体申请</source>
        <translation>您的单位已开通集体申请</translation>
    </message>
    <message id="signpost.collective.sentence">
        <source>请确认个人信息，由单位统一提交。</source>
        <translation>请确认个人信息，由单位统一提交。</translation>
    </message>
    <message id="signpost.minor.title">
        <source>未满 18 岁，要由大人代办</source>
        <translation>未满 18 岁，要由大人代办</translation>
    </message>
    <message id="signpost.minor.sentence">
        <source>请监护人带上证件来办。</source>
        <translation>请监护人带上证件来办。</translation>
    </message>
    <message id="signpost.adult.title">
        <source>已满 18 岁，请本人申领</source>
        <translation>已满 18 岁，请本人申领</translation>
    </message>
    <message id="signpost.adult.sentence">
        <source>请回首页，选“本人申领”。</source>
        <translation>请回首页，选“本人申领”。</translation>
    </message>
    <message id="signpost.not_found.title">
        <source>没有查到您的参保信息</source>
        <translation>没有查到您的参保信息</translation>
    </message>
    <message id="signpost.not_found.sentence">
        <source>请拨打 96066，或让工作人员帮您查。</source>
        <translation>请拨打 96066，或让工作人员帮您查。</translation>
    </message>
    <message id="signpost.mismatch.title">
        <source>姓名和证件号码没对上</source>
        <translation>姓名和证件号码没对上</translation>
    </message>
    <message id="signpost.mismatch.sentence">
        <source>请重新登录再试一次。</source>
        <translation>请重新登录再试一次。</translation>
    </message>
    <message id="signpost.expired_id.title">
        <source>登记的身份证过期了</source>
        <translation>登记的身份证过期了</translation>
    </message>
    <message id="signpost.expired_id.sentence">
        <source>请先换新身份证，再来申领。</source>
        <translation>请先换新身份证，再来申领。</translation>
    </message>
    <message id="signpost.unavailable.title">
        <source>现在办不了</source>
        <translation>现在办不了</translation>
    </message>
    <message id="signpost.unavailable.sentence">
        <source>不是您操作错了。</source>
        <translation>不是您操作错了。</translation>
    </message>
    <message id="signpost.way.counter.title">
        <source>本网点人工窗口</source>
        <translation>本网点人工窗口</translation>
    </message>
    <message id="signpost.way.counter.sentence">
        <source>带上身份证，工作人员帮您办。</source>
        <translation>带上身份证，工作人员帮您办。</translation>
    </message>
    <message id="signpost.way.call.title">
        <source>请工作人员帮忙</source>
        <translation>请工作人员帮忙</translation>
    </message>
    <message id="signpost.way.call.sentence">
        <source>点右下角“呼叫工作人员”。</source>
        <translation>点右下角“呼叫工作人员”。</translation>
    </message>
    <message id="signpost.way.why_authorise.title">
        <source>想再看看</source>
        <translation>想再看看</translation>
    </message>
    <message id="signpost.way.why_authorise.sentence">
        <source>点“上一步”，可以重新选择。</source>
        <translation>点“上一步”，可以重新选择。</translation>
    </message>
    <message id="signpost.way.line_96066.title">
        <source>拨打 96066</source>
        <translation>拨打 96066</translation>
    </message>
    <message id="signpost.way.line_96066.sentence">
        <source>社保卡客服电话，核对或更正您的信息。</source>
        <translation>社保卡客服电话，核对或更正您的信息。</translation>
    </message>
    <message id="signpost.way.checked_later.title">
        <source>接着办，以后再核对</source>
        <translation>接着办，以后再核对</translation>
    </message>
    <message id="signpost.way.checked_later.sentence">
        <source>申领先存在本机，联网后由人社部门核对。</source>
        <translation>申领先存在本机，联网后由人社部门核对。</translation>
    </message>
    <message id="signpost.way.again.title">
        <source>再查一次</source>
        <translation>再查一次</translation>
    </message>
    <message id="signpost.way.again.sentence">
        <source>也许现在已经联上网了。</source>
        <translation>也许现在已经联上网了。</translation>
    </message>
    <message id="signpost.do.retry">
        <source>再试一次</source>
        <translation>再试一次</translation>
    </message>
    <message id="signpost.way.ecard.title">
        <source>领取电子社保卡</source>
        <translation>领取电子社保卡</translation>
    </message>
    <message id="signpost.way.ecard.sentence">
        <source>在“京通”或“电子社保卡”小程序里领取。</source>
        <translation>在“京通”或“电子社保卡”小程序里领取。</translation>
    </message>
    <message id="signpost.way.replace.title">
        <source>卡丢了、坏了</source>
        <translation>卡丢了、坏了</translation>
    </message>
    <message id="signpost.way.replace.sentence">
        <source>请到发卡银行的网点补换。</source>
        <translation>请到发卡银行的网点补换。</translation>
    </message>
    <message id="signpost.way.progress.title">
        <source>查办理进度</source>
        <translation>查办理进度</translation>
    </message>
    <message id="signpost.way.progress.sentence">
        <source>在“京通”小程序的“我的办事”里查看。</source>
        <translation>在“京通”小程序的“我的办事”里查看。</translation>
    </message>
    <message id="signpost.way.employee.title">
        <source>职工个人信息确认</source>
        <translation>职工个人信息确认</translation>
    </message>
    <message id="signpost.way.employee.sentence">
        <source>在人社局网站或“京通”小程序里确认。</source>
        <translation>在人社局网站或“京通”小程序里确认。</translation>
    </message>
    <message id="signpost.way.guardian.title">
        <source>18周岁以下代办</source>
        <translation>18周岁以下代办</translation>
    </message>
    <message id="signpost.way.guardian.sentence">
        <source>由监护人在“京通”小程序等渠道代办。</source>
        <translation>由监护人在“京通”小程序等渠道代办。</translation>
    </message>
    <message id="signpost.way.individual.title">
        <source>本人申领</source>
        <translation>本人申领</translation>
    </message>
    <message id="signpost.way.individual.sentence">
        <source>回首页，选“本人申领”。</source>
        <translation>回首页，选“本人申领”。</translation>
    </message>
    <message id="signpost.way.renew_id.title">
        <source>换新身份证</source>
        <translation>换新身份证</translation>
    </message>
    <message id="signpost.way.renew_id.sentence">
        <source>请到派出所办理。</source>
        <translation>请到派出所办理。</translation>
    </message>
    <message id="sign_in.loading.title">
        <source>正在取码</source>
        <translation>正在取码</translation>
    </message>
    <message id="sign_in.loading.sentence">
        <source>请稍等。</source>
        <translation>请稍等。</translation>
    </message>
    <message id="sign_in.live.title">
        <source>正在等您扫码，还有 %1 秒</source>
        <translation>正在等您扫码，还有 %1 秒</translation>
    </message>
    <message id="sign_in.live.sentence">
        <source>时间到了会自动换新码，不用着急。</source>
        <translation>时间到了会自动换新码，不用着急。</translation>
    </message>
    <message id="sign_in.scanned.title">
        <source>已扫码，请在手机上确认</source>
        <translation>已扫码，请在手机上确认</translation>
    </message>
    <message id="sign_in.scanned.sentence">
        <source>手机上点“确认登录”。</source>
        <translation>手机上点“确认登录”。</translation>
    </message>
    <message id="sign_in.expired.title">
        <source>这个码过期了</source>
        <translation>这个码过期了</translation>
    </message>
    <message id="sign_in.expired.sentence">
        <source>正在换新的，也可以点“换一个”。</source>
        <translation>正在换新的，也可以点“换一个”。</translation>
    </message>
    <message id="sign_in.offline.title">
        <source>暂时没联网，扫不了码</source>
        <translation>暂时没联网，扫不了码</translation>
    </message>
    <message id="sign_in.offline.sentence">
        <source>可以先用身份证办，资料存在本机，联网后再上传。</source>
        <translation>可以先用身份证办，资料存在本机，联网后再上传。</translation>
    </message>
    <message id="sign_in.code">
        <source>登录二维码</source>
        <translation>登录二维码</translation>
    </message>
    <message id="sign_in.renew">
        <source>换一个</source>
        <translation>换一个</translation>
    </message>
    <message id="sign_in.hint.open">
        <source>打开手机%1，点</source>
        <translation>打开手机%1，点</translation>
    </message>
    <message id="sign_in.hint.scan">
        <source>“扫一扫”</source>
        <translation>“扫一扫”</translation>
    </message>
    <message id="sign_in.hint.aim">
        <source>对准上面的二维码</source>
        <translation>对准上面的二维码</translation>
    </message>
    <message id="sign_in.hint.inside">
        <source>在“京通”里点</source>
        <translation>在“京通”里点</translation>
    </message>
    <message id="sign_in.hint.confirm">
        <source>“确认登录”</source>
        <translation>“确认登录”</translation>
    </message>
    <message id="sign_in.apps">
        <source>您用哪个软件扫？</source>
        <translation>您用哪个软件扫？</translation>
    </message>
    <message id="sign_in.other">
        <source>没带手机，用别的方式</source>
        <translation>没带手机，用别的方式</translation>
    </message>
    <message id="sign_in.without_network">
        <source>先用身份证办</source>
        <translation>先用身份证办</translation>
    </message>
    <message id="app.wechat">
        <source>微信</source>
        <translation>微信</translation>
    </message>
    <message id="app.alipay">
        <source>支付宝</source>
        <translation>支付宝</translation>
    </message>
    <message id="app.baidu">
        <source>百度</source>
        <translation>百度</translation>
    </message>
    <message id="authorise.optional">
        <source>可以不选。取不到电子证照时，仍要拍身份证。</source>
        <translation>可以不选。取不到电子证照时，仍要拍身份证。</translation>
    </message>
    <message id="authorise.note">
        <source>只用来查您能不能申领第三代社保卡。</source>
        <translation>只用来查您能不能申领第三代社保卡。</translation>
    </message>
    <message id="authorise.start">
        <source>开始资格校验</source>
        <translation>开始资格校验</translation>
    </message>
    <message id="authorise.start.blocked">
        <source>同意后才能查</source>
        <translation>同意后才能查</translation>
    </message>
    <message id="authorise.refuse">
        <source>不授权</source>
        <translation>不授权</translation>
    </message>
    <message id="btn.next">
        <source>下一步</source>
        <translation>下一步</translation>
    </message>
    <message id="fault.fill">
        <source>请填写“%1”。</source>
        <translation>请填写“%1”。</translation>
    </message>
    <message id="fault.pick">
        <source>请选择“%1”。</source>
        <translation>请选择“%1”。</translation>
    </message>
    <message id="fault.too_short">
        <source>“%1”太短了，请写完整。</source>
        <translation>“%1”太短了，请写完整。</translation>
    </message>
    <message id="fault.too_long">
        <source>“%1”太长了，请写短一些。</source>
        <translation>“%1”太长了，请写短一些。</translation>
    </message>
    <message id="fault.characters">
        <source>“%1”里有不能用的字符，请去掉。</source>
        <translation>“%1”里有不能用的字符，请去掉。</translation>
    </message>
    <message id="fault.area_code">
        <source>请加上区号，例如 010-12345678。</source>
        <translation>请加上区号，例如 010-12345678。</translation>
    </message>
    <message id="fault.landline">
        <source>请按 010-12345678 的样子填固定电话。</source>
        <translation>请按 010-12345678 的样子填固定电话。</translation>
    </message>
    <message id="fault.postcode">
        <source>邮政编码是 6 位数字。</source>
        <translation>邮政编码是 6 位数字。</translation>
    </message>
    <message id="fault.mobile">
        <source>“%1”是 1 开头的 11 位数字。</source>
        <translation>“%1”是 1 开头的 11 位数字。</translation>
    </message>
    <message id="fault.no_han">
        <source>“%1”要用汉字写。</source>
        <translation>“%1”要用汉字写。</translation>
    </message>
    <message id="fault.name">
        <source>“%1”里的“·”要写在两个字之间。</source>
        <translation>“%1”里的“·”要写在两个字之间。</translation>
    </message>
    <message id="warning.outside_beijing">
        <source>这不像北京的邮政编码，请再看一下。</source>
        <translation>这不像北京的邮政编码，请再看一下。</translation>
    </message>
    <message id="warning.other_district">
        <source>地址里写的是另一个区，请再看一下。</source>
        <translation>地址里写的是另一个区，请再看一下。</translation>
    </message>
    <message id="sms.title">
        <source>填写短信验证码</source>
        <translation>填写短信验证码</translation>
    </message>
    <message id="sms.hint">
        <source>6 位数字</source>
        <translation>6 位数字</translation>
    </message>
    <message id="sms.sending">
        <source>正在给 %1 发验证码。</source>
        <translation>正在给 %1 发验证码。</translation>
    </message>
    <message id="sms.sent">
        <source>验证码已发到 %1，5 分钟内有效。</source>
        <translation>验证码已发到 %1，5 分钟内有效。</translation>
    </message>
    <message id="sms.for">
        <source>要验证的手机号：%1</source>
        <translation>要验证的手机号：%1</translation>
    </message>
    <message id="sms.checking">
        <source>正在核对。</source>
        <translation>正在核对。</translation>
    </message>
    <message id="sms.resend">
        <source>重新发送</source>
        <translation>重新发送</translation>
    </message>
    <message id="sms.resend_in">
        <source>%1 秒后可重发</source>
        <translation>%1 秒后可重发</translation>
    </message>
    <message id="sms.incomplete">
        <source>验证码是 6 位数字，请填完。</source>
        <translation>验证码是 6 位数字，请填完。</translation>
    </message>
    <message id="sms.wrong">
        <source>验证码不对，请再看一下短信。</source>
        <translation>验证码不对，请再看一下短信。</translation>
    </message>
    <message id="sms.wrong_left">
        <source>验证码不对，还能再试 %1 次。</source>
        <translation>验证码不对，还能再试 %1 次。</translation>
    </message>
    <message id="sms.expired">
        <source>验证码过期了，请重新发送。</source>
        <translation>验证码过期了，请重新发送。</translation>
    </message>
    <message id="sms.locked">
        <source>错的次数太多了，请重新发送。</source>
        <translation>错的次数太多了，请重新发送。</translation>
    </message>
    <message id="sms.too_many">
        <source>这个号码今天发得太多了，请换一个号码，或请工作人员帮忙。</source>
        <translation>这个号码今天发得太多了，请换一个号码，或请工作人员帮忙。</translation>
    </message>
    <message id="sms.too_soon">
        <source>刚给这个号码发过验证码，请等一等再重新发送。</source>
        <translation>刚给这个号码发过验证码，请等一等再重新发送。</translation>
    </message>
    <message id="sms.unreachable">
        <source>验证码没发出去，请稍后再试。</source>
        <translation>验证码没发出去，请稍后再试。</translation>
    </message>
    <message id="sms.unchecked">
        <source>验证码没核对成，请再点一次“填好了”。</source>
        <translation>验证码没核对成，请再点一次“填好了”。</translation>
    </message>
    <message id="editor.hint.mobile">
        <source>11 位手机号</source>
        <translation>11 位手机号</translation>
    </message>
    <message id="editor.hint.landline">
        <source>区号-号码，例如 010-12345678</source>
        <translation>区号-号码，例如 010-12345678</translation>
    </message>
    <message id="editor.hint.postcode">
        <source>6 位数字</source>
        <translation>6 位数字</translation>
    </message>
    <message id="distance.metres">
        <source>%1 米</source>
        <translation>%1 米</translation>
    </message>
    <message id="distance.kilometres">
        <source>%1 公里</source>
        <translation>%1 公里</translation>
    </message>
    <message id="editor.close">
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message id="editor.done">
        <source>填好了</source>
        <translation>填好了</translation>
    </message>
    <message id="editor.title.fill">
        <source>填写%1</source>
        <translation>填写%1</translation>
    </message>
    <message id="editor.title.pick">
        <source>选择%1</source>
        <translation>选择%1</translation>
    </message>
    <message id="list.between">
        <source>、</source>
        <translation>、</translation>
    </message>
    <message id="editor.picked">
        <source>选好了：%1</source>
        <translation>选好了：%1</translation>
    </message>
    <message id="editor.pick_first">
        <source>请先选一个</source>
        <translation>请先选一个</translation>
    </message>
    <message id="editor.nothing_found">
        <source>没有找到。删掉一个字母再试，或请工作人员帮您找。</source>
        <translation>没有找到。删掉一个字母再试，或请工作人员帮您找。</translation>
    </message>
    <message id="text.board.pinyin">
        <source>拼音</source>
        <translation>拼音</translation>
    </message>
    <message id="text.board.letters">
        <source>字母</source>
        <translation>字母</translation>
    </message>
    <message id="text.board.digits">
        <source>数字</source>
        <translation>数字</translation>
    </message>
    <message id="text.words.begin">
        <source>请打拼音，再点要的字</source>
        <translation>请打拼音，再点要的字</translation>
    </message>
    <message id="text.words.none">
        <source>没有这个拼音。删掉一个字母再试</source>
        <translation>没有这个拼音。删掉一个字母再试</translation>
    </message>
    <message id="text.words.away">
        <source>现在打不了汉字。字母和数字可以先填，汉字请呼叫工作人员</source>
        <translation>现在打不了汉字。字母和数字可以先填，汉字请呼叫工作人员</translation>
    </message>
    <message id="text.words.away_staff">
        <source>现在打不了汉字，请呼叫工作人员</source>
        <translation>现在打不了汉字，请呼叫工作人员</translation>
    </message>
    <message id="text.words.earlier">
        <source>往前</source>
        <translation>往前</translation>
    </message>
    <message id="text.words.later">
        <source>更多</source>
        <translation>更多</translation>
    </message>
    <message id="text.clear">
        <source>清空</source>
        <translation>清空</translation>
    </message>
    <message id="text.take_over">
        <source>用已有的</source>
        <translation>用已有的</translation>
    </message>
    <message id="text.choose_first">
        <source>请先选字</source>
        <translation>请先选字</translation>
    </message>
    <message id="editor.hint.address">
        <source>写到门牌号，例如“学院路20号3号楼502”</source>
        <translation>写到门牌号，例如“学院路20号3号楼502”</translation>
    </message>
    <message id="editor.hint.recipient">
        <source>写收件人的中文姓名</source>
        <translation>写收件人的中文姓名</translation>
    </message>
    <message id="branch.here">
        <source>就在这里</source>
        <translation>就在这里</translation>
    </message>
    <message id="branch.loading">
        <source>正在取网点。</source>
        <translation>正在取网点。</translation>
    </message>
    <message id="branch.away">
        <source>网点取不到。请稍后再试，或选本网点。</source>
        <translation>网点取不到。请稍后再试，或选本网点。</translation>
    </message>
    <message id="collection.stage.submit">
        <source>今天提交</source>
        <translation>今天提交</translation>
    </message>
    <message id="collection.stage.made">
        <source>银行制卡</source>
        <translation>银行制卡</translation>
    </message>
    <message id="collection.stage.made.note">
        <source>30 个自然日</source>
        <translation>30 个自然日</translation>
    </message>
    <message id="collection.stage.sms">
        <source>发卡行短信</source>
        <translation>发卡行短信</translation>
    </message>
    <message id="collection.stage.sms.note">
        <source>到您手机</source>
        <translation>到您手机</translation>
    </message>
    <message id="collection.stage.hand">
        <source>拿到卡</source>
        <translation>拿到卡</translation>
    </message>
    <message id="collection.stage.hand.note">
        <source>并激活</source>
        <translation>并激活</translation>
    </message>
    <message id="collection.branch.title">
        <source>到网点自己取</source>
        <translation>到网点自己取</translation>
    </message>
    <message id="collection.branch.sentence">
        <source>收到短信后，带身份证来取，当场激活就能用。</source>
        <translation>收到短信后，带身份证来取，当场激活就能用。</translation>
    </message>
    <message id="collection.post.title">
        <source>银行寄给我</source>
        <translation>银行寄给我</translation>
    </message>
    <message id="collection.post.sentence">
        <source>免快递费。要填收件人、邮编、地址和打得通的电话。收到后按银行要求到网点激活。</source>
        <translation>免快递费。要填收件人、邮编、地址和打得通的电话。收到后按银行要求到网点激活。</translation>
    </message>
    <message id="collection.post.impossible">
        <source>这个网点不能邮寄，换一个网点试试。</source>
        <translation>这个网点不能邮寄，换一个网点试试。</translation>
    </message>
    <message id="collection.place.branch">
        <source>取卡网点</source>
        <translation>取卡网点</translation>
    </message>
    <message id="collection.place.post">
        <source>办卡网点</source>
        <translation>办卡网点</translation>
    </message>
    <message id="collection.change_branch">
        <source>换网点</source>
        <translation>换网点</translation>
    </message>
    <message id="collection.phone">
        <source>做好了通知谁</source>
        <translation>做好了通知谁</translation>
    </message>
    <message id="field.mobile">
        <source>手机号</source>
        <translation>手机号</translation>
    </message>
    <message id="review.applicant">
        <source>申领人</source>
        <translation>申领人</translation>
    </message>
    <message id="review.from_card">
        <source>身份证已读取</source>
        <translation>身份证已读取</translation>
    </message>
    <message id="review.edit">
        <source>修改</source>
        <translation>修改</translation>
    </message>
    <message id="id_type.resident">
        <source>居民身份证</source>
        <translation>居民身份证</translation>
    </message>
    <message id="value.none">
        <source>未填写</source>
        <translation>未填写</translation>
    </message>
    <message id="value.separator">
        <source>、</source>
        <translation>、</translation>
    </message>
    <message id="function.social_security">
        <source>社会保障</source>
        <translation>社会保障</translation>
    </message>
    <message id="function.medical_settlement">
        <source>就医结算</source>
        <translation>就医结算</translation>
    </message>
    <message id="hint.96066">
        <source>请确认您的社会保障卡功能，若信息有误，请拨打客服电话：96066</source>
        <translation>请确认您的社会保障卡功能，若信息有误，请拨打客服电话：96066</translation>
    </message>
    <message id="signpost.home">
        <source>回首页</source>
        <translation>回首页</translation>
    </message>
    <message id="signpost.go_on">
        <source>接着办，先存本机</source>
        <translation>接着办，先存本机</translation>
    </message>
    <message id="field.bank">
        <source>发卡行</source>
        <translation>发卡行</translation>
    </message>
    <message id="field.branch">
        <source>办卡网点</source>
        <translation>办卡网点</translation>
    </message>
    <message id="field.collection">
        <source>领卡方式</source>
        <translation>领卡方式</translation>
    </message>
    <message id="done.photograph">
        <source>请用手机拍下这个编号。</source>
        <translation>请用手机拍下这个编号。</translation>
    </message>
    <message id="done.print">
        <source>打印凭条</source>
        <translation>打印凭条</translation>
    </message>
    <message id="done.printing">
        <source>正在打印</source>
        <translation>正在打印</translation>
    </message>
    <message id="done.printed">
        <source>凭条打好了，请拿走。</source>
        <translation>凭条打好了，请拿走。</translation>
    </message>
    <message id="done.print_failed">
        <source>凭条没打出来。请用手机拍下这个编号。</source>
        <translation>凭条没打出来。请用手机拍下这个编号。</translation>
    </message>
    <message id="receipt.accepted">
        <source>受理凭条</source>
        <translation>受理凭条</translation>
    </message>
    <message id="receipt.held">
        <source>收妥凭条</source>
        <translation>收妥凭条</translation>
    </message>
    <message id="receipt.saved">
        <source>暂存凭条</source>
        <translation>暂存凭条</translation>
    </message>
    <message id="receipt.not_accepted">
        <source>还没有受理</source>
        <translation>还没有受理</translation>
    </message>
    <message id="receipt.service">
        <source>业务</source>
        <translation>业务</translation>
    </message>
    <message id="receipt.id_number">
        <source>证件号码后四位</source>
        <translation>证件号码后四位</translation>
    </message>
    <message id="receipt.time">
        <source>时间</source>
        <translation>时间</translation>
    </message>
    <message id="receipt.free">
        <source>办卡和邮寄不收工本费和快递费</source>
        <translation>办卡和邮寄不收工本费和快递费</translation>
    </message>
    <message id="receipt.fraud">
        <source>人社部门不会用短信链接要您的账号和密码。</source>
        <translation>人社部门不会用短信链接要您的账号和密码。</translation>
    </message>
    <message id="failure.sign_in_denied.title">
        <source>没有登录</source>
        <translation>没有登录</translation>
    </message>
    <message id="failure.sign_in_denied.what">
        <source>您在手机上点了拒绝，所以没有登录。</source>
        <translation>您在手机上点了拒绝，所以没有登录。</translation>
    </message>
    <message id="failure.sign_in_denied.do">
        <source>想继续办，请再扫一次码，在手机上点“确认登录”。</source>
        <translation>想继续办，请再扫一次码，在手机上点“确认登录”。</translation>
    </message>
    <message id="failure.sign_in_denied.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>本网点的工作人员，人工窗口同样可以办这张卡。</translation>
    </message>
    <message id="failure.sign_in_unavailable.title">
        <source>现在登录不了</source>
        <translation>现在登录不了</translation>
    </message>
    <message id="failure.sign_in_unavailable.what">
        <source>登录服务现在没有回应，不是您操作错了。</source>
        <translation>登录服务现在没有回应，不是您操作错了。</translation>
    </message>
    <message id="failure.sign_in_unavailable.do">
        <source>请过一会儿再试一次；着急的话，请去人工窗口。</source>
        <translation>请过一会儿再试一次；着急的话，请去人工窗口。</translation>
    </message>
    <message id="failure.sign_in_unavailable.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>本网点的工作人员，人工窗口同样可以办这张卡。</translation>
    </message>
    <message id="failure.card_of_another_person.title">
        <source>请放登录人自己的身份证</source>
        <translation>请放登录人自己的身份证</translation>
    </message>
    <message id="failure.card_of_another_person.what">
        <source>这张身份证不是刚才登录的人的。</source>
        <translation>这张身份证不是刚才登录的人的。</translation>
    </message>
    <message id="failure.card_of_another_person.do">
        <source>请换成本人的身份证，再试一次。换人办理，请先退出，再重新开始。</source>
        <translation>请换成本人的身份证，再试一次。换人办理，请先退出，再重新开始。</translation>
    </message>
    <message id="failure.card_of_another_person.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>本网点的工作人员，人工窗口同样可以办这张卡。</translation>
    </message>
    <message id="rail.sign_in">
        <source>登录</source>
        <translation>登录</translation>
    </message>
    <message id="rail.supplement">
        <source>补充</source>
        <translation>补充</translation>
    </message>
    <message id="rail.collection">
        <source>领卡</source>
        <translation>领卡</translation>
    </message>
    <message id="sign_in.title">
        <source>用手机扫码登录</source>
        <translation>用手机扫码登录</translation>
    </message>
    <message id="sign_in.sentence">
        <source>扫一扫，确认是您本人在办理。</source>
        <translation>扫一扫，确认是您本人在办理。</translation>
    </message>
    <message id="sign_in_other.title">
        <source>没带手机，也能办</source>
        <translation>没带手机，也能办</translation>
    </message>
    <message id="sign_in_other.sentence">
        <source>带身份证去人工窗口，工作人员帮您办。</source>
        <translation>带身份证去人工窗口，工作人员帮您办。</translation>
    </message>
    <message id="disclaimer.title">
        <source>请先看一看免责声明</source>
        <translation>请先看一看免责声明</translation>
    </message>
    <message id="disclaimer.sentence">
        <source>主要是下面三点。全文在下方，可以上下滑动。</source>
        <translation>主要是下面三点。全文在下方，可以上下滑动。</translation>
    </message>
    <message id="authorise.title">
        <source>先查一查您能不能办</source>
        <translation>先查一查您能不能办</translation>
    </message>
    <message id="authorise.sentence">
        <source>要您同意，才会去查。</source>
        <translation>要您同意，才会去查。</translation>
    </message>
    <message id="refused.title">
        <source>不同意，也能办</source>
        <translation>不同意，也能办</translation>
    </message>
    <message id="refused.sentence">
        <source>不查就不能在本机办，人工窗口可以办。</source>
        <translation>不查就不能在本机办，人工窗口可以办。</translation>
    </message>
    <message id="eligibility.title">
        <source>正在查您能不能办</source>
        <translation>正在查您能不能办</translation>
    </message>
    <message id="eligibility.sentence">
        <source>一般几秒钟就好，请稍等。</source>
        <translation>一般几秒钟就好，请稍等。</translation>
    </message>
    <message id="eligibility_unavailable.title">
        <source>现在查不了，可以先办</source>
        <translation>现在查不了，可以先办</translation>
    </message>
    <message id="eligibility_unavailable.sentence">
        <source>不是您的问题。先填好，联网后再查。</source>
        <translation>不是您的问题。先填好，联网后再查。</translation>
    </message>
    <message id="info_wrong.title">
        <source>信息不对，先别提交</source>
        <translation>信息不对，先别提交</translation>
    </message>
    <message id="info_wrong.sentence">
        <source>身份证上的信息在本机改不了。</source>
        <translation>身份证上的信息在本机改不了。</translation>
    </message>
    <message id="check_data.group.authority">
        <source>人社系统里的信息</source>
        <translation>人社系统里的信息</translation>
    </message>
    <message id="supplement.title">
        <source>请补充几项信息</source>
        <translation>请补充几项信息</translation>
    </message>
    <message id="supplement.sentence">
        <source>带箭头的，点一下再选。</source>
        <translation>带箭头的，点一下再选。</translation>
    </message>
    <message id="supplement.group.person">
        <source>个人信息</source>
        <translation>个人信息</translation>
    </message>
    <message id="supplement.group.contact">
        <source>联系方式</source>
        <translation>联系方式</translation>
    </message>
    <message id="bank.title">
        <source>选银行和办卡网点</source>
        <translation>选银行和办卡网点</translation>
    </message>
    <message id="bank.sentence">
        <source>哪家银行都可以选，由您自己定。</source>
        <translation>哪家银行都可以选，由您自己定。</translation>
    </message>
    <message id="bank.group.functions">
        <source>卡的功能</source>
        <translation>卡的功能</translation>
    </message>
    <message id="bank.group.choice">
        <source>发卡行和办卡网点</source>
        <translation>发卡行和办卡网点</translation>
    </message>
    <message id="collection.title">
        <source>卡做好后，怎么拿？</source>
        <translation>卡做好后，怎么拿？</translation>
    </message>
    <message id="collection.sentence">
        <source>选一种方便您的办法。</source>
        <translation>选一种方便您的办法。</translation>
    </message>
    <message id="collection.group.method">
        <source>领卡方式</source>
        <translation>领卡方式</translation>
    </message>
    <message id="collection.group.phone">
        <source>做好了通知谁</source>
        <translation>做好了通知谁</translation>
    </message>
    <message id="collection.group.postal">
        <source>寄到哪里</source>
        <translation>寄到哪里</translation>
    </message>
    <message id="review.title">
        <source>最后看一遍，再提交</source>
        <translation>最后看一遍，再提交</translation>
    </message>
    <message id="review.sentence">
        <source>哪一项要改，就点右边的“修改”。</source>
        <translation>哪一项要改，就点右边的“修改”。</translation>
    </message>
    <message id="text_changed.sentence">
        <source>内容刚刚有更新，请您再看一遍。</source>
        <translation>内容刚刚有更新，请您再看一遍。</translation>
    </message>
    <message id="field.occupation">
        <source>职业</source>
        <translation>职业</translation>
    </message>
    <message id="field.district">
        <source>常住地所在区</source>
        <translation>常住地所在区</translation>
    </message>
    <message id="field.residence_address">
        <source>常住所在地地址</source>
        <translation>常住所在地地址</translation>
    </message>
    <message id="field.mobile.notice">
        <source>手机号（收通知用）</source>
        <translation>手机号（收通知用）</translation>
    </message>
    <message id="field.landline">
        <source>固定电话</source>
        <translation>固定电话</translation>
    </message>
    <message id="field.card_functions">
        <source>卡的功能</source>
        <translation>卡的功能</translation>
    </message>
    <message id="field.postal.recipient">
        <source>收件人</source>
        <translation>收件人</translation>
    </message>
    <message id="field.postal.mobile">
        <source>收件人手机号</source>
        <translation>收件人手机号</translation>
    </message>
    <message id="field.postal.district">
        <source>收件地所在区</source>
        <translation>收件地所在区</translation>
    </message>
    <message id="field.postal.address">
        <source>收件详细地址</source>
        <translation>收件详细地址</translation>
    </message>
    <message id="field.postal.postcode">
        <source>邮政编码</source>
        <translation>邮政编码</translation>
    </message>
    <message id="choose.ethnicity">
        <source>请选择民族</source>
        <translation>请选择民族</translation>
    </message>
    <message id="choose.occupation">
        <source>请选择职业</source>
        <translation>请选择职业</translation>
    </message>
    <message id="choose.district">
        <source>请选择区</source>
        <translation>请选择区</translation>
    </message>
    <message id="choose.bank">
        <source>请选择发卡行</source>
        <translation>请选择发卡行</translation>
    </message>
    <message id="choose.branch">
        <source>请选择办卡网点</source>
        <translation>请选择办卡网点</translation>
    </message>
    <message id="fill.mobile">
        <source>请填 11 位手机号</source>
        <translation>请填 11 位手机号</translation>
    </message>
    <message id="fill.landline">
        <source>可以不填，例如 010-12345678</source>
        <translation>可以不填，例如 010-12345678</translation>
    </message>
    <message id="fill.address">
        <source>请填到门牌号</source>
        <translation>请填到门牌号</translation>
    </message>
    <message id="fill.recipient">
        <source>请填收件人姓名</source>
        <translation>请填收件人姓名</translation>
    </message>
    <message id="fill.postcode">
        <source>请填 6 位邮编</source>
        <translation>请填 6 位邮编</translation>
    </message>
    <message id="disclaimer.tick">
        <source>我已阅读并同意《免责声明》</source>
        <translation>我已阅读并同意《免责声明》</translation>
    </message>
    <message id="disclaimer.agree">
        <source>同意，下一步</source>
        <translation>同意，下一步</translation>
    </message>
    <message id="disclaimer.agree.blocked">
        <source>请先看完并勾选</source>
        <translation>请先看完并勾选</translation>
    </message>
    <message id="disclaimer.refuse">
        <source>不同意，退出</source>
        <translation>不同意，退出</translation>
    </message>
    <message id="check_data.wrong">
        <source>信息有误</source>
        <translation>信息有误</translation>
    </message>
    <message id="review.group.person">
        <source>职业、民族</source>
        <translation>职业、民族</translation>
    </message>
    <message id="review.group.address">
        <source>常住所在地地址</source>
        <translation>常住所在地地址</translation>
    </message>
    <message id="review.group.phone">
        <source>手机号（收通知用）</source>
        <translation>手机号（收通知用）</translation>
    </message>
    <message id="review.group.branch">
        <source>发卡行和办卡网点</source>
        <translation>发卡行和办卡网点</translation>
    </message>
    <message id="review.group.collection">
        <source>怎么拿卡</source>
        <translation>怎么拿卡</translation>
    </message>
    <message id="review.group.postal">
        <source>邮寄到</source>
        <translation>邮寄到</translation>
    </message>
    <message id="receipt.beside">
        <source>凭这个编号查进度</source>
        <translation>凭这个编号查进度</translation>
    </message>
    <message id="receipt.beside.more">
        <source>个人中心“我的办事”</source>
        <translation>个人中心“我的办事”</translation>
    </message>
    <message id="receipt.later">
        <source>以后信息有变，请到发卡行网点更新</source>
        <translation>以后信息有变，请到发卡行网点更新</translation>
    </message>
    <message id="receipt.hotline">
        <source>客服电话 96066</source>
        <translation>客服电话 96066</translation>
    </message>
    <message id="done.step.mailed">
        <source>做好以后：银行寄给您</source>
        <translation>做好以后：银行寄给您</translation>
    </message>
    <message id="done.step.mailed.note">
        <source>免快递费；收到后按银行要求激活；信息有变到网点更新</source>
        <translation>免快递费；收到后按银行要求激活；信息有变到网点更新</translation>
    </message>
    <message id="svc.min.short">
        <source>替孩子办</source>
        <translation>替孩子办</translation>
    </message>
    <message id="svc.emp.short">
        <source>单位集体办</source>
        <translation>单位集体办</translation>
    </message>
    <message id="svc.prg.short">
        <source>查办理进度</source>
        <translation>查办理进度</translation>
    </message>
    <message id="svc.ecd.short">
        <source>电子社保卡</source>
        <translation>电子社保卡</translation>
    </message>
    <message id="svc.fam.short">
        <source>亲情账户</source>
        <translation>亲情账户</translation>
    </message>
    <message id="off.reason">
        <source>这台机器还不能办</source>
        <translation>这台机器还不能办</translation>
    </message>
    <message id="off.title">
        <source>这台机器还不能办这项</source>
        <translation>这台机器还不能办这项</translation>
    </message>
    <message id="off.sentence">
        <source>不是您的问题，可以换个办法。</source>
        <translation>不是您的问题，可以换个办法。</translation>
    </message>
    <message id="off.ways">
        <source>%1，您可以这样</source>
        <translation>%1，您可以这样</translation>
    </message>
    <message id="off.phone.title">
        <source>手机上办</source>
        <translation>手机上办</translation>
    </message>
    <message id="off.phone.sentence">
        <source>“京通”小程序，或“民生一卡通”</source>
        <translation>“京通”小程序，或“民生一卡通”</translation>
    </message>
    <message id="off.here">
        <source>这台机器能办</source>
        <translation>这台机器能办</translation>
    </message>
    <message id="done.step.staff">
        <source>请工作人员看一下</source>
        <translation>请工作人员看一下</translation>
    </message>
    <message id="done.step.staff.note">
        <source>带好这个编号，不要再申请一次</source>
        <translation>带好这个编号，不要再申请一次</translation>
    </message>
    <message id="receipt.staff">
        <source>待处理凭条</source>
        <translation>待处理凭条</translation>
    </message>
    <message id="value.pair">
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message id="place_card.no_card">
        <source>没带身份证，怎么办？</source>
        <translation>没带身份证，怎么办？</translation>
    </message>
    <message id="place_card.other">
        <source>我用的是其他证件</source>
        <translation>我用的是其他证件</translation>
    </message>
    <message id="place_card.other.sentence">
        <source>例如护照、外国人永久居留身份证，告诉您去哪里办</source>
        <translation>例如护照、外国人永久居留身份证，告诉您去哪里办</translation>
    </message>
    <message id="signpost.no_card.title">
        <source>没带身份证，怎么办</source>
        <translation>没带身份证，怎么办</translation>
    </message>
    <message id="signpost.no_card.sentence">
        <source>申领要读身份证，这一步不能跳过。</source>
        <translation>申领要读身份证，这一步不能跳过。</translation>
    </message>
    <message id="signpost.other_document.title">
        <source>其他证件，请到柜台办</source>
        <translation>其他证件，请到柜台办</translation>
    </message>
    <message id="signpost.other_document.sentence">
        <source>这台机器只读居民身份证。</source>
        <translation>这台机器只读居民身份证。</translation>
    </message>
    <message id="signpost.way.bring_card.title">
        <source>带身份证再来</source>
        <translation>带身份证再来</translation>
    </message>
    <message id="signpost.way.bring_card.sentence">
        <source>带上本人的居民身份证原件，再来这里办。</source>
        <translation>带上本人的居民身份证原件，再来这里办。</translation>
    </message>
    <message id="signpost.way.online.title">
        <source>手机上办</source>
        <translation>手机上办</translation>
    </message>
    <message id="signpost.way.online.sentence">
        <source>“京通”小程序，或“民生一卡通”小程序。</source>
        <translation>“京通”小程序，或“民生一卡通”小程序。</translation>
    </message>
    <message id="signpost.way.counter_temporary_card.title">
        <source>本网点人工窗口</source>
        <translation>本网点人工窗口</translation>
    </message>
    <message id="signpost.way.counter_temporary_card.sentence">
        <source>只有临时身份证的，请到人工窗口办。</source>
        <translation>只有临时身份证的，请到人工窗口办。</translation>
    </message>
    <message id="signpost.way.residence_card.title">
        <source>居留证、居住证、通行证</source>
        <translation>居留证、居住证、通行证</translation>
    </message>
    <message id="signpost.way.residence_card.sentence">
        <source>永久居留身份证、港澳台居住证或通行证，请带原件。</source>
        <translation>永久居留身份证、港澳台居住证或通行证，请带原件。</translation>
    </message>
    <message id="signpost.way.passport.title">
        <source>护照、临时身份证</source>
        <translation>护照、临时身份证</translation>
    </message>
    <message id="signpost.way.passport.sentence">
        <source>请带有效的原件。</source>
        <translation>请带有效的原件。</translation>
    </message>
    <message id="signpost.way.counter_document.title">
        <source>本网点人工窗口</source>
        <translation>本网点人工窗口</translation>
    </message>
    <message id="signpost.way.counter_document.sentence">
        <source>带上证件原件和本人手机，工作人员帮您办。</source>
        <translation>带上证件原件和本人手机，工作人员帮您办。</translation>
    </message>
    <message id="signpost.do.service">
        <source>看怎么办</source>
        <translation>看怎么办</translation>
    </message>
    <message id="slip.print">
        <source>打印凭条，去人工窗口</source>
        <translation>打印凭条，去人工窗口</translation>
    </message>
    <message id="slip.printing">
        <source>正在打印凭条</source>
        <translation>正在打印凭条</translation>
    </message>
    <message id="slip.printed">
        <source>凭条打好了，请拿着它去人工窗口。</source>
        <translation>凭条打好了，请拿着它去人工窗口。</translation>
    </message>
    <message id="slip.failed">
        <source>凭条没打出来，直接去人工窗口也能办。</source>
        <translation>凭条没打出来，直接去人工窗口也能办。</translation>
    </message>
    <message id="slip.title">
        <source>人工窗口凭条</source>
        <translation>人工窗口凭条</translation>
    </message>
    <message id="slip.not_submitted">
        <source>还没有提交申请</source>
        <translation>还没有提交申请</translation>
    </message>
    <message id="slip.stage">
        <source>办到哪一步</source>
        <translation>办到哪一步</translation>
    </message>
    <message id="slip.reason">
        <source>情况</source>
        <translation>情况</translation>
    </message>
    <message id="slip.staff">
        <source>给工作人员看</source>
        <translation>给工作人员看</translation>
    </message>
    <message id="slip.note">
        <source>窗口同样可以办这张卡，凭条上写着您办到哪一步。</source>
        <translation>窗口同样可以办这张卡，凭条上写着您办到哪一步。</translation>
    </message>
    <message id="slip.bring">
        <source>请带上本人身份证。</source>
        <translation>请带上本人身份证。</translation>
    </message>
    <message id="signpost.do.print_slip">
        <source>打印凭条</source>
        <translation>打印凭条</translation>
    </message>
    <message id="slip.leave">
        <source>拿好了，回首页</source>
        <translation>拿好了，回首页</translation>
    </message>
    <message id="value.either">
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message id="field.sex_ethnicity">
        <source>性别 / 民族</source>
        <translation>性别 / 民族</translation>
    </message>
    <message id="field.nationality">
        <source>国籍</source>
        <translation>国籍</translation>
    </message>
    <message id="slip.no_answer">
        <source>呼叫以后没有人应答</source>
        <translation>呼叫以后没有人应答</translation>
    </message>
    <message id="rail.photo">
        <source>拍照</source>
        <translation>拍照</translation>
    </message>
    <message id="card_photo.title">
        <source>拍制卡照片</source>
        <translation>拍制卡照片</translation>
    </message>
    <message id="card_photo.sentence">
        <source>请看屏幕上方的镜头，头和肩膀对准黄线。</source>
        <translation>请看屏幕上方的镜头，头和肩膀对准黄线。</translation>
    </message>
    <message id="card_photo.picture">
        <source>镜头里的您，像照镜子一样</source>
        <translation>镜头里的您，像照镜子一样</translation>
    </message>
    <message id="card_photo.example">
        <source>样张</source>
        <translation>样张</translation>
    </message>
    <message id="card_photo.rule.facing">
        <source>脸在框内，正对镜头</source>
        <translation>脸在框内，正对镜头</translation>
    </message>
    <message id="card_photo.rule.light">
        <source>光线够亮</source>
        <translation>光线够亮</translation>
    </message>
    <message id="card_photo.rule.glasses">
        <source>眼镜没有反光</source>
        <translation>眼镜没有反光</translation>
    </message>
    <message id="card_photo.rule.background">
        <source>背景是白色</source>
        <translation>背景是白色</translation>
    </message>
    <message id="card_photo.rule.hair">
        <source>头发没挡眉毛耳朵</source>
        <translation>头发没挡眉毛耳朵</translation>
    </message>
    <message id="card_photo.rule.still">
        <source>保持不动</source>
        <translation>保持不动</translation>
    </message>
    <message id="card_photo.note">
        <source>准备好了，点“拍照”。照片只用于制卡。</source>
        <translation>准备好了，点“拍照”。照片只用于制卡。</translation>
    </message>
    <message id="camera.capture">
        <source>拍照</source>
        <translation>拍照</translation>
    </message>
    <message id="camera.capture.working">
        <source>正在处理照片</source>
        <translation>正在处理照片</translation>
    </message>
    <message id="camera.capture.blocked">
        <source>镜头还没准备好</source>
        <translation>镜头还没准备好</translation>
    </message>
    <message id="camera.retake">
        <source>重拍</source>
        <translation>重拍</translation>
    </message>
    <message id="camera.opening.title">
        <source>正在打开镜头</source>
        <translation>正在打开镜头</translation>
    </message>
    <message id="camera.opening.sentence">
        <source>请稍等几秒钟。</source>
        <translation>请稍等几秒钟。</translation>
    </message>
    <message id="camera.working.title">
        <source>正在处理照片</source>
        <translation>正在处理照片</translation>
    </message>
    <message id="camera.working.sentence">
        <source>请稍等一下。</source>
        <translation>请稍等一下。</translation>
    </message>
    <message id="camera.away.title">
        <source>镜头没有画面</source>
        <translation>镜头没有画面</translation>
    </message>
    <message id="camera.away.sentence">
        <source>请点“呼叫工作人员”，或去人工窗口办。填好的内容都还在。</source>
        <translation>请点“呼叫工作人员”，或去人工窗口办。填好的内容都还在。</translation>
    </message>
    <message id="photo.title">
        <source>看看这张照片</source>
        <translation>看看这张照片</translation>
    </message>
    <message id="photo.sentence">
        <source>您满意吗？不满意可以重拍，次数不限。</source>
        <translation>您满意吗？不满意可以重拍，次数不限。</translation>
    </message>
    <message id="photo.name">
        <source>刚拍的照片</source>
        <translation>刚拍的照片</translation>
    </message>
    <message id="photo.fact.size">
        <source>尺寸 %1×%2，大小 %3 KB</source>
        <translation>尺寸 %1×%2，大小 %3 KB</translation>
    </message>
    <message id="photo.fact.verdict">
        <source>能不能用，以审核为准</source>
        <translation>能不能用，以审核为准</translation>
    </message>
    <message id="photo.adjust">
        <source>位置不合适，可以移一移</source>
        <translation>位置不合适，可以移一移</translation>
    </message>
    <message id="photo.larger">
        <source>放大</source>
        <translation>放大</translation>
    </message>
    <message id="photo.smaller">
        <source>缩小</source>
        <translation>缩小</translation>
    </message>
    <message id="photo.left">
        <source>往左移</source>
        <translation>往左移</translation>
    </message>
    <message id="photo.right">
        <source>往右移</source>
        <translation>往右移</translation>
    </message>
    <message id="photo.up">
        <source>往上移</source>
        <translation>往上移</translation>
    </message>
    <message id="photo.down">
        <source>往下移</source>
        <translation>往下移</translation>
    </message>
    <message id="photo.moved_too_far">
        <source>不能再移了，再移就不合要求。</source>
        <translation>不能再移了，再移就不合要求。</translation>
    </message>
    <message id="photo.card.title">
        <source>印在卡上是这样</source>
        <translation>印在卡上是这样</translation>
    </message>
    <message id="photo.card.sentence">
        <source>图样仅供参考，以实际发放的卡为准。</source>
        <translation>图样仅供参考，以实际发放的卡为准。</translation>
    </message>
    <message id="photo.use">
        <source>就用这张</source>
        <translation>就用这张</translation>
    </message>
    <message id="document.title">
        <source>拍身份证：%1</source>
        <translation>拍身份证：%1</translation>
    </message>
    <message id="document.taken.title">
        <source>看看拍清楚了没有：%1</source>
        <translation>看看拍清楚了没有：%1</translation>
    </message>
    <message id="document.taken.sentence">
        <source>字要看得清，四个角都要在。</source>
        <translation>字要看得清，四个角都要在。</translation>
    </message>
    <message id="document.rule.corners">
        <source>四个角都在框里</source>
        <translation>四个角都在框里</translation>
    </message>
    <message id="document.rule.sharp">
        <source>字看得清</source>
        <translation>字看得清</translation>
    </message>
    <message id="document.rule.glare">
        <source>没有反光</source>
        <translation>没有反光</translation>
    </message>
    <message id="document.rule.fingers">
        <source>没有手指挡住</source>
        <translation>没有手指挡住</translation>
    </message>
    <message id="document.enlarge">
        <source>放大看</source>
        <translation>放大看</translation>
    </message>
    <message id="document.enlarge.close">
        <source>看好了</source>
        <translation>看好了</translation>
    </message>
    <message id="document.next">
        <source>都清楚，下一步</source>
        <translation>都清楚，下一步</translation>
    </message>
    <message id="document.next_side">
        <source>清楚，拍另一面</source>
        <translation>清楚，拍另一面</translation>
    </message>
    <message id="document.borrowed.page">
        <source>身份证照片不用拍了</source>
        <translation>身份证照片不用拍了</translation>
    </message>
    <message id="document.borrowed.title">
        <source>已调取电子证照</source>
        <translation>已调取电子证照</translation>
    </message>
    <message id="document.borrowed.sentence">
        <source>按您的授权，用电子证照里的身份证照片。</source>
        <translation>按您的授权，用电子证照里的身份证照片。</translation>
    </message>
    <message id="document.borrowed.shoot">
        <source>还是自己拍</source>
        <translation>还是自己拍</translation>
    </message>
    <message id="picture.card_photo.title">
        <source>制卡照片</source>
        <translation>制卡照片</translation>
    </message>
    <message id="picture.card_photo.subtitle">
        <source>印在卡上</source>
        <translation>印在卡上</translation>
    </message>
    <message id="picture.id_emblem.title">
        <source>国徽面（正面）</source>
        <translation>国徽面（正面）</translation>
    </message>
    <message id="picture.id_emblem.subtitle">
        <source>证件正面</source>
        <translation>证件正面</translation>
    </message>
    <message id="picture.id_emblem.how">
        <source>从读卡区拿起身份证，国徽面朝上放在黑色垫板上。</source>
        <translation>从读卡区拿起身份证，国徽面朝上放在黑色垫板上。</translation>
    </message>
    <message id="picture.id_person.title">
        <source>个人信息面（背面）</source>
        <translation>个人信息面（背面）</translation>
    </message>
    <message id="picture.id_person.subtitle">
        <source>证件背面</source>
        <translation>证件背面</translation>
    </message>
    <message id="picture.id_person.how">
        <source>印有照片的一面朝上，放在高拍仪的黑色垫板上。</source>
        <translation>印有照片的一面朝上，放在高拍仪的黑色垫板上。</translation>
    </message>
    <message id="picture.state.done">
        <source>拍好了</source>
        <translation>拍好了</translation>
    </message>
    <message id="picture.state.empty">
        <source>点这里拍</source>
        <translation>点这里拍</translation>
    </message>
    <message id="picture.state.current">
        <source>要拍这一面</source>
        <translation>要拍这一面</translation>
    </message>
    <message id="picture.state.borrowed">
        <source>已调取电子证照</source>
        <translation>已调取电子证照</translation>
    </message>
    <message id="picture.trouble.no_face">
        <source>没看到脸</source>
        <translation>没看到脸</translation>
    </message>
    <message id="picture.trouble.several_faces">
        <source>镜头里只能有一个人</source>
        <translation>镜头里只能有一个人</translation>
    </message>
    <message id="picture.trouble.eyes_not_found">
        <source>没看清眼睛</source>
        <translation>没看清眼睛</translation>
    </message>
    <message id="picture.trouble.too_far">
        <source>请靠近一点</source>
        <translation>请靠近一点</translation>
    </message>
    <message id="picture.trouble.tilted">
        <source>请把头摆正</source>
        <translation>请把头摆正</translation>
    </message>
    <message id="picture.trouble.head_cut">
        <source>头顶没拍全，请往下一点</source>
        <translation>头顶没拍全，请往下一点</translation>
    </message>
    <message id="picture.trouble.off_centre">
        <source>请站到中间</source>
        <translation>请站到中间</translation>
    </message>
    <message id="picture.trouble.empty">
        <source>什么也没拍到</source>
        <translation>什么也没拍到</translation>
    </message>
    <message id="picture.trouble.failed">
        <source>没拍成</source>
        <translation>没拍成</translation>
    </message>
    <message id="picture.trouble.again">
        <source>对准后再点一次“拍照”。</source>
        <translation>对准后再点一次“拍照”。</translation>
    </message>
    <message id="review.pictures">
        <source>照片和证件</source>
        <translation>照片和证件</translation>
    </message>
    <message id="photo.offered.name">
        <source>人社部门已有的照片</source>
        <translation>人社部门已有的照片</translation>
    </message>
    <message id="photo.offered.title">
        <source>人社部门有您的照片</source>
        <translation>人社部门有您的照片</translation>
    </message>
    <message id="photo.offered.sentence">
        <source>和您现在的样子差不多就可以用，也可以重新拍。</source>
        <translation>和您现在的样子差不多就可以用，也可以重新拍。</translation>
    </message>
    <message id="photo.offered.retake">
        <source>拍一张新的</source>
        <translation>拍一张新的</translation>
    </message>
    <message id="photo.use.refused">
        <source>这张不能用，请重拍</source>
        <translation>这张不能用，请重拍</translation>
    </message>
    <message id="picture.verdict.asked">
        <source>正在请人社部门核对</source>
        <translation>正在请人社部门核对</translation>
    </message>
    <message id="picture.verdict.accepted">
        <source>人社部门初步核对通过，最后以审核为准</source>
        <translation>人社部门初步核对通过，最后以审核为准</translation>
    </message>
    <message id="picture.verdict.refused">
        <source>人社部门说这张不能用：%1</source>
        <translation>人社部门说这张不能用：%1</translation>
    </message>
    <message id="document.refused">
        <source>这张不能用，请重拍</source>
        <translation>这张不能用，请重拍</translation>
    </message>
    <message id="picture.reason.unreadable">
        <source>看不清</source>
        <translation>看不清</translation>
    </message>
    <message id="picture.reason.file">
        <source>文件不合要求</source>
        <translation>文件不合要求</translation>
    </message>
    <message id="picture.reason.no_face">
        <source>没有脸</source>
        <translation>没有脸</translation>
    </message>
    <message id="picture.reason.multiple_faces">
        <source>不止一个人</source>
        <translation>不止一个人</translation>
    </message>
    <message id="picture.reason.face_covered">
        <source>脸被挡住了</source>
        <translation>脸被挡住了</translation>
    </message>
    <message id="picture.reason.eyes_closed">
        <source>闭着眼睛</source>
        <translation>闭着眼睛</translation>
    </message>
    <message id="picture.reason.background">
        <source>背景不合适</source>
        <translation>背景不合适</translation>
    </message>
    <message id="picture.reason.blur">
        <source>照片模糊</source>
        <translation>照片模糊</translation>
    </message>
    <message id="picture.reason.glare">
        <source>有反光</source>
        <translation>有反光</translation>
    </message>
    <message id="picture.reason.no_document">
        <source>没有证件</source>
        <translation>没有证件</translation>
    </message>
    <message id="picture.reason.document_cut">
        <source>证件没拍全</source>
        <translation>证件没拍全</translation>
    </message>
    <message id="picture.reason.wrong_side">
        <source>拍的是另一面</source>
        <translation>拍的是另一面</translation>
    </message>
    <message id="picture.reason.not_original">
        <source>不是原件</source>
        <translation>不是原件</translation>
    </message>
    <message id="picture.reason.other">
        <source>其他原因</source>
        <translation>其他原因</translation>
    </message>
    <message id="picture.card_photo.short">
        <source>制卡照片</source>
        <translation>制卡照片</translation>
    </message>
    <message id="picture.id_emblem.short">
        <source>国徽面</source>
        <translation>国徽面</translation>
    </message>
    <message id="picture.id_person.short">
        <source>个人信息面</source>
        <translation>个人信息面</translation>
    </message>
    <message id="witness.title">
        <source>请当面核对客户</source>
        <translation>请当面核对客户</translation>
    </message>
    <message id="witness.sentence">
        <source>屏幕上没有客户资料，请看真人和真证件。</source>
        <translation>屏幕上没有客户资料，请看真人和真证件。</translation>
    </message>
    <message id="witness.request">
        <source>%1 号机　%2</source>
        <translation>%1 号机　%2</translation>
    </message>
    <message id="witness.request.chosen">
        <source>%1 请求核对。原因：客户用身份证登录</source>
        <translation>%1 请求核对。原因：客户用身份证登录</translation>
    </message>
    <message id="witness.lock">
        <source>%1 秒后自动锁定</source>
        <translation>%1 秒后自动锁定</translation>
    </message>
    <message id="witness.person">
        <source>是本人</source>
        <translation>是本人</translation>
    </message>
    <message id="witness.person.sentence">
        <source>真人和身份证照片是同一个人</source>
        <translation>真人和身份证照片是同一个人</translation>
    </message>
    <message id="witness.original">
        <source>已核验原件</source>
        <translation>已核验原件</translation>
    </message>
    <message id="witness.original.sentence">
        <source>身份证是原件，不是复印件，也不是手机里的照片</source>
        <translation>身份证是原件，不是复印件，也不是手机里的照片</translation>
    </message>
    <message id="witness.number">
        <source>输入您的工号</source>
        <translation>输入您的工号</translation>
    </message>
    <message id="witness.number.sentence">
        <source>4 到 8 位数字</source>
        <translation>4 到 8 位数字</translation>
    </message>
    <message id="witness.number.typed">
        <source>已输工号 %1</source>
        <translation>已输工号 %1</translation>
    </message>
    <message id="witness.pin">
        <source>输入您的工作密码</source>
        <translation>输入您的工作密码</translation>
    </message>
    <message id="witness.clerk">
        <source>柜员 %1</source>
        <translation>柜员 %1</translation>
    </message>
    <message id="witness.pin.typed">
        <source>密码已输 %1 位，共 %2 位</source>
        <translation>密码已输 %1 位，共 %2 位</translation>
    </message>
    <message id="witness.change">
        <source>换工号</source>
        <translation>换工号</translation>
    </message>
    <message id="witness.next">
        <source>下一步，输密码</source>
        <translation>下一步，输密码</translation>
    </message>
    <message id="witness.next.blocked">
        <source>先输工号</source>
        <translation>先输工号</translation>
    </message>
    <message id="witness.confirm">
        <source>确认核对</source>
        <translation>确认核对</translation>
    </message>
    <message id="witness.confirm.ticks">
        <source>先勾选上面两项</source>
        <translation>先勾选上面两项</translation>
    </message>
    <message id="witness.confirm.reason">
        <source>先选一个原因</source>
        <translation>先选一个原因</translation>
    </message>
    <message id="witness.confirm.digits">
        <source>再输 %1 位，确认核对</source>
        <translation>再输 %1 位，确认核对</translation>
    </message>
    <message id="witness.confirm.locked">
        <source>锁定中，请稍等</source>
        <translation>锁定中，请稍等</translation>
    </message>
    <message id="witness.checking">
        <source>正在核对密码…</source>
        <translation>正在核对密码…</translation>
    </message>
    <message id="witness.return">
        <source>核对不了，退回</source>
        <translation>核对不了，退回</translation>
    </message>
    <message id="witness.return.confirm">
        <source>确认退回</source>
        <translation>确认退回</translation>
    </message>
    <message id="witness.return.digits">
        <source>再输 %1 位，确认退回</source>
        <translation>再输 %1 位，确认退回</translation>
    </message>
    <message id="witness.keep">
        <source>回去核对</source>
        <translation>回去核对</translation>
    </message>
    <message id="witness.reason.other_person">
        <source>人和证件对不上</source>
        <translation>人和证件对不上</translation>
    </message>
    <message id="witness.reason.other_person.sentence">
        <source>真人和身份证照片不是同一个人</source>
        <translation>真人和身份证照片不是同一个人</translation>
    </message>
    <message id="witness.reason.no_original">
        <source>不是原件</source>
        <translation>不是原件</translation>
    </message>
    <message id="witness.reason.no_original.sentence">
        <source>是复印件，或手机里的照片</source>
        <translation>是复印件，或手机里的照片</translation>
    </message>
    <message id="witness.reason.unclear">
        <source>看不清，没法确认</source>
        <translation>看不清，没法确认</translation>
    </message>
    <message id="witness.reason.unclear.sentence">
        <source>照片模糊、证件有损坏，或拿不准</source>
        <translation>照片模糊、证件有损坏，或拿不准</translation>
    </message>
    <message id="witness.reason.person_left">
        <source>客户不办了</source>
        <translation>客户不办了</translation>
    </message>
    <message id="witness.reason.person_left.sentence">
        <source>客户已离开，或改主意了</source>
        <translation>客户已离开，或改主意了</translation>
    </message>
    <message id="witness.wrong">
        <source>工号、密码或动态码不对，请再输一次。</source>
        <translation>工号、密码或动态码不对，请再输一次。</translation>
    </message>
    <message id="witness.wrong.left">
        <source>工号、密码或动态码不对。再错 %1 次会锁定。</source>
        <translation>工号、密码或动态码不对。再错 %1 次会锁定。</translation>
    </message>
    <message id="witness.locked">
        <source>错的次数太多，已锁定，%1 秒后再试。</source>
        <translation>错的次数太多，已锁定，%1 秒后再试。</translation>
    </message>
    <message id="witness.unlocked">
        <source>可以再输密码了。</source>
        <translation>可以再输密码了。</translation>
    </message>
    <message id="witness.unavailable">
        <source>现在没法核对密码，请让管理员检查本机的柜员账户。</source>
        <translation>现在没法核对密码，请让管理员检查本机的柜员账户。</translation>
    </message>
    <message id="witness.note">
        <source>您的工号、时间和结论会记下来。您不能替客户提交，也看不到客户填的内容。</source>
        <translation>您的工号、时间和结论会记下来。您不能替客户提交，也看不到客户填的内容。</translation>
    </message>
    <message id="way.title">
        <source>怎么证明是您本人？</source>
        <translation>怎么证明是您本人？</translation>
    </message>
    <message id="way.sentence">
        <source>选一种就行，推荐第一种。</source>
        <translation>选一种就行，推荐第一种。</translation>
    </message>
    <message id="way.card">
        <source>用身份证</source>
        <translation>用身份证</translation>
    </message>
    <message id="way.card.sentence">
        <source>放上身份证，请工作人员当面核对。不用拍脸。</source>
        <translation>放上身份证，请工作人员当面核对。不用拍脸。</translation>
    </message>
    <message id="way.without_card">
        <source>没带身份证，用手机</source>
        <translation>没带身份证，用手机</translation>
    </message>
    <message id="way.qr">
        <source>扫二维码</source>
        <translation>扫二维码</translation>
    </message>
    <message id="way.qr.sentence">
        <source>用微信、支付宝、百度里的“京通”，或电子社保卡</source>
        <translation>用微信、支付宝、百度里的“京通”，或电子社保卡</translation>
    </message>
    <message id="way.neither">
        <source>都没有</source>
        <translation>都没有</translation>
    </message>
    <message id="way.counter">
        <source>去人工窗口办</source>
        <translation>去人工窗口办</translation>
    </message>
    <message id="way.counter.sentence">
        <source>窗口同样可以办</source>
        <translation>窗口同样可以办</translation>
    </message>
    <message id="way.note">
        <source>本机不会记住您的登录。办完、退出或离开，都会清除。</source>
        <translation>本机不会记住您的登录。办完、退出或离开，都会清除。</translation>
    </message>
    <message id="sign_in_card.title">
        <source>请把身份证放上来</source>
        <translation>请把身份证放上来</translation>
    </message>
    <message id="sign_in_card.sentence">
        <source>平放在亮灯的读卡区，不用按住。</source>
        <translation>平放在亮灯的读卡区，不用按住。</translation>
    </message>
    <message id="list.separator">
        <source>，</source>
        <translation>，</translation>
    </message>
    <message id="home.bring">
        <source>能不能办，要带什么</source>
        <translation>能不能办，要带什么</translation>
    </message>
    <message id="home.bring.sentence">
        <source>不用登录，先看一看，还能打一张清单</source>
        <translation>不用登录，先看一看，还能打一张清单</translation>
    </message>
    <message id="home.document.headline">
        <source>办社会保障卡</source>
        <translation>办社会保障卡</translation>
    </message>
    <message id="home.document.sentence">
        <source>首次办卡不收费。</source>
        <translation>首次办卡不收费。</translation>
    </message>
    <message id="home.document.question">
        <source>您带了哪种证件？</source>
        <translation>您带了哪种证件？</translation>
    </message>
    <message id="home.document.why">
        <source>看看您在这台机器上能办什么，什么要到柜台办。</source>
        <translation>看看您在这台机器上能办什么，什么要到柜台办。</translation>
    </message>
    <message id="home.document.receipt">
        <source>我有凭条，查进度</source>
        <translation>我有凭条，查进度</translation>
    </message>
    <message id="home.document.list">
        <source>要带什么，看清单</source>
        <translation>要带什么，看清单</translation>
    </message>
    <message id="home.document.have">
        <source>您带的是：%1</source>
        <translation>您带的是：%1</translation>
    </message>
    <message id="home.document.id_card">
        <source>居民身份证</source>
        <translation>居民身份证</translation>
    </message>
    <message id="home.document.id_card.official">
        <source>中国居民</source>
        <translation>中国居民</translation>
    </message>
    <message id="home.document.child">
        <source>孩子的身份证或户口本</source>
        <translation>孩子的身份证或户口本</translation>
    </message>
    <message id="home.document.child.official">
        <source>未满 18 岁</source>
        <translation>未满 18 岁</translation>
    </message>
    <message id="home.document.foreign_permanent">
        <source>外国人永久居留身份证</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message id="home.document.foreign_permanent.official">
        <source>到柜台办</source>
        <translation>到柜台办</translation>
    </message>
    <message id="home.document.residence_permit">
        <source>港澳台居民居住证</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message id="home.document.residence_permit.official">
        <source>到柜台办</source>
        <translation>到柜台办</translation>
    </message>
    <message id="home.document.other">
        <source>护照或其他证件</source>
        <translation>护照或其他证件</translation>
    </message>
    <message id="home.document.other.official">
        <source>到柜台办</source>
        <translation>到柜台办</translation>
    </message>
    <message id="bring.service">
        <source>能不能办，要带什么</source>
        <translation>能不能办，要带什么</translation>
    </message>
    <message id="bring.service.sentence">
        <source>不用登录，先看一看</source>
        <translation>不用登录，先看一看</translation>
    </message>
    <message id="bring.here">
        <source>这台机器能办</source>
        <translation>这台机器能办</translation>
    </message>
    <message id="bring.counter">
        <source>到柜台办</source>
        <translation>到柜台办</translation>
    </message>
    <message id="bring.whom">
        <source>给谁办卡？</source>
        <translation>给谁办卡？</translation>
    </message>
    <message id="bring.whom.myself">
        <source>给自己办</source>
        <translation>给自己办</translation>
    </message>
    <message id="bring.whom.myself.sentence">
        <source>年满 18 岁</source>
        <translation>年满 18 岁</translation>
    </message>
    <message id="bring.whom.child">
        <source>替孩子办</source>
        <translation>替孩子办</translation>
    </message>
    <message id="bring.whom.child.sentence">
        <source>孩子未满 18 岁</source>
        <translation>孩子未满 18 岁</translation>
    </message>
    <message id="bring.document">
        <source>您带了哪种证件？</source>
        <translation>您带了哪种证件？</translation>
    </message>
    <message id="bring.document.id_card">
        <source>居民身份证</source>
        <translation>居民身份证</translation>
    </message>
    <message id="bring.document.foreign_permanent">
        <source>外国人永久居留身份证</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message id="bring.document.residence_permit">
        <source>港澳台居民居住证</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message id="bring.document.other">
        <source>护照、通行证或临时身份证</source>
        <translation>护照、通行证或临时身份证</translation>
    </message>
    <message id="bring.document.other.sentence">
        <source>没有带证件，也选这里</source>
        <translation>没有带证件，也选这里</translation>
    </message>
    <message id="bring.age">
        <source>孩子多大了？</source>
        <translation>孩子多大了？</translation>
    </message>
    <message id="bring.age.under_7">
        <source>不到 7 岁</source>
        <translation>不到 7 岁</translation>
    </message>
    <message id="bring.age.under_7.sentence">
        <source>可以不拍照</source>
        <translation>可以不拍照</translation>
    </message>
    <message id="bring.age.from_7">
        <source>7 到 17 岁</source>
        <translation>7 到 17 岁</translation>
    </message>
    <message id="bring.age.from_7.sentence">
        <source>要拍一张照片</source>
        <translation>要拍一张照片</translation>
    </message>
    <message id="bring.child_document">
        <source>用孩子的哪种证件？</source>
        <translation>用孩子的哪种证件？</translation>
    </message>
    <message id="bring.child_document.id_card">
        <source>孩子的居民身份证</source>
        <translation>孩子的居民身份证</translation>
    </message>
    <message id="bring.child_document.id_card.sentence">
        <source>正反两面都要拍</source>
        <translation>正反两面都要拍</translation>
    </message>
    <message id="bring.child_document.booklet">
        <source>户口本</source>
        <translation>户口本</translation>
    </message>
    <message id="bring.child_document.booklet.sentence">
        <source>孩子所在的那本</source>
        <translation>孩子所在的那本</translation>
    </message>
    <message id="bring.householder">
        <source>您是户口本上的户主吗？</source>
        <translation>您是户口本上的户主吗？</translation>
    </message>
    <message id="bring.householder.sentence">
        <source>看孩子所在的那本，户主本人页上写的是谁。</source>
        <translation>看孩子所在的那本，户主本人页上写的是谁。</translation>
    </message>
    <message id="bring.householder.yes">
        <source>我是户主</source>
        <translation>我是户主</translation>
    </message>
    <message id="bring.householder.no">
        <source>我不是户主</source>
        <translation>我不是户主</translation>
    </message>
    <message id="bring.householder.no.sentence">
        <source>还要带孩子的出生医学证明</source>
        <translation>还要带孩子的出生医学证明</translation>
    </message>
    <message id="bring.title">
        <source>可以办，带这些来就行</source>
        <translation>可以办，带这些来就行</translation>
    </message>
    <message id="bring.counter.title">
        <source>请到柜台办，带这些去</source>
        <translation>请到柜台办，带这些去</translation>
    </message>
    <message id="bring.said">
        <source>您选的是：%1。</source>
        <translation>您选的是：%1。</translation>
    </message>
    <message id="bring.said.myself">
        <source>给自己办</source>
        <translation>给自己办</translation>
    </message>
    <message id="bring.said.child">
        <source>替孩子办</source>
        <translation>替孩子办</translation>
    </message>
    <message id="bring.said.under_7">
        <source>孩子不到 7 岁</source>
        <translation>孩子不到 7 岁</translation>
    </message>
    <message id="bring.said.from_7">
        <source>孩子 7 到 17 岁</source>
        <translation>孩子 7 到 17 岁</translation>
    </message>
    <message id="bring.said.child_id_card">
        <source>用孩子的身份证</source>
        <translation>用孩子的身份证</translation>
    </message>
    <message id="bring.said.booklet">
        <source>用户口本</source>
        <translation>用户口本</translation>
    </message>
    <message id="bring.said.householder">
        <source>您是户主</source>
        <translation>您是户主</translation>
    </message>
    <message id="bring.said.not_householder">
        <source>您不是户主</source>
        <translation>您不是户主</translation>
    </message>
    <message id="bring.group">
        <source>要带 %1 样，都要原件</source>
        <translation>要带 %1 样，都要原件</translation>
    </message>
    <message id="bring.again">
        <source>重新选</source>
        <translation>重新选</translation>
    </message>
    <message id="bring.print">
        <source>打印这张清单</source>
        <translation>打印这张清单</translation>
    </message>
    <message id="bring.start">
        <source>都带了，现在办</source>
        <translation>都带了，现在办</translation>
    </message>
    <message id="bring.note">
        <source>参保等资格，登录后由人社部门核对，这里先不查。</source>
        <translation>参保等资格，登录后由人社部门核对，这里先不查。</translation>
    </message>
    <message id="bring.minutes">
        <source>在本机办，一般约 %1 分钟</source>
        <translation>在本机办，一般约 %1 分钟</translation>
    </message>
    <message id="bring.thing.own_id">
        <source>您的居民身份证</source>
        <translation>您的居民身份证</translation>
    </message>
    <message id="bring.thing.own_id.sentence">
        <source>在有效期内，正反两面都要拍</source>
        <translation>在有效期内，正反两面都要拍</translation>
    </message>
    <message id="bring.thing.child_id">
        <source>孩子的居民身份证</source>
        <translation>孩子的居民身份证</translation>
    </message>
    <message id="bring.thing.child_id.sentence">
        <source>正反两面都要拍</source>
        <translation>正反两面都要拍</translation>
    </message>
    <message id="bring.thing.booklet">
        <source>户口本（孩子所在的那本）</source>
        <translation>户口本（孩子所在的那本）</translation>
    </message>
    <message id="bring.thing.booklet.five">
        <source>要拍这 5 面。带整本来，不用复印</source>
        <translation>要拍这 5 面。带整本来，不用复印</translation>
    </message>
    <message id="bring.thing.booklet.three">
        <source>要拍这 3 面。带整本来，不用复印</source>
        <translation>要拍这 3 面。带整本来，不用复印</translation>
    </message>
    <message id="bring.thing.birth">
        <source>孩子的出生医学证明</source>
        <translation>孩子的出生医学证明</translation>
    </message>
    <message id="bring.thing.birth.sentence">
        <source>带原件，不用复印</source>
        <translation>带原件，不用复印</translation>
    </message>
    <message id="bring.thing.phone">
        <source>您的手机</source>
        <translation>您的手机</translation>
    </message>
    <message id="bring.thing.phone.sentence">
        <source>登录、收领卡通知、改手机号时用</source>
        <translation>登录、收领卡通知、改手机号时用</translation>
    </message>
    <message id="bring.thing.phone.counter">
        <source>收领卡通知</source>
        <translation>收领卡通知</translation>
    </message>
    <message id="bring.thing.original">
        <source>在有效期内的原件</source>
        <translation>在有效期内的原件</translation>
    </message>
    <message id="bring.thing.original.other">
        <source>有哪种带哪种，带原件</source>
        <translation>有哪种带哪种，带原件</translation>
    </message>
    <message id="bring.side.emblem">
        <source>国徽面
（正面）</source>
        <translation>国徽面
（正面）</translation>
    </message>
    <message id="bring.side.person">
        <source>个人信息面
（背面）</source>
        <translation>个人信息面
（背面）</translation>
    </message>
    <message id="bring.side.first">
        <source>首页
（户主页）</source>
        <translation>首页
（户主页）</translation>
    </message>
    <message id="bring.side.child">
        <source>孩子
本人页</source>
        <translation>孩子
本人页</translation>
    </message>
    <message id="bring.side.child_back">
        <source>孩子页
背面</source>
        <translation>孩子页
背面</translation>
    </message>
    <message id="bring.side.head">
        <source>户主
本人页</source>
        <translation>户主
本人页</translation>
    </message>
    <message id="bring.side.head_back">
        <source>户主页
背面</source>
        <translation>户主页
背面</translation>
    </message>
    <message id="bring.remark.photo">
        <source>照片在这里现拍，不用带照片来</source>
        <translation>照片在这里现拍，不用带照片来</translation>
    </message>
    <message id="bring.remark.production">
        <source>制卡周期为 30 个自然日</source>
        <translation>制卡周期为 30 个自然日</translation>
    </message>
    <message id="bring.remark.under_7">
        <source>孩子未满 7 岁：可以不拍照，用卡通照片，孩子不来也能办</source>
        <translation>孩子未满 7 岁：可以不拍照，用卡通照片，孩子不来也能办</translation>
    </message>
    <message id="bring.remark.from_7">
        <source>要给孩子拍照，请带孩子一起来</source>
        <translation>要给孩子拍照，请带孩子一起来</translation>
    </message>
    <message id="bring.remark.child_production">
        <source>制卡周期为 30 个自然日，由您去网点领</source>
        <translation>制卡周期为 30 个自然日，由您去网点领</translation>
    </message>
    <message id="bring.remark.ask_first">
        <source>去之前可以打 96066，问清楚还要带什么</source>
        <translation>去之前可以打 96066，问清楚还要带什么</translation>
    </message>
    <message id="bring.remark.free">
        <source>办卡不收工本费</source>
        <translation>办卡不收工本费</translation>
    </message>
    <message id="voice.on">
        <source>语音已打开。每一页都会读给您听。</source>
        <translation>语音已打开。每一页都会读给您听。</translation>
    </message>
    <message id="voice.listen">
        <source>听</source>
        <translation>听</translation>
    </message>
    <message id="voice.listen.stop">
        <source>停</source>
        <translation>停</translation>
    </message>
    <message id="voice.listen.what">
        <source>读出这一页</source>
        <translation>读出这一页</translation>
    </message>
    <message id="voice.listen.stop.what">
        <source>不再往下读</source>
        <translation>不再往下读</translation>
    </message>
    <message id="voice.louder">
        <source>大声些</source>
        <translation>大声些</translation>
    </message>
    <message id="voice.softer">
        <source>小声些</source>
        <translation>小声些</translation>
    </message>
    <message id="voice.why.off">
        <source>本机没有开语音</source>
        <translation>本机没有开语音</translation>
    </message>
    <message id="voice.why.looking">
        <source>语音还在准备</source>
        <translation>语音还在准备</translation>
    </message>
    <message id="voice.why.no_program">
        <source>本机暂时不能读出声</source>
        <translation>本机暂时不能读出声</translation>
    </message>
    <message id="voice.why.no_outlet">
        <source>本机没有接喇叭或耳机</source>
        <translation>本机没有接喇叭或耳机</translation>
    </message>
    <message id="voice.seconds_left">
        <source>还有 %1 秒</source>
        <translation>还有 %1 秒</translation>
    </message>
    <message id="voice.ends_in">
        <source>尾号 %1</source>
        <translation>尾号 %1</translation>
    </message>
    <message id="voice.private_line">
        <source>%1，%2。</source>
        <translation>%1，%2。</translation>
    </message>
    <message id="voice.private_on_screen">
        <source>您的信息只显示在屏幕上，喇叭不会读出来。</source>
        <translation>您的信息只显示在屏幕上，喇叭不会读出来。</translation>
    </message>
    <message id="voice.number_on_screen">
        <source>编号在屏幕上，请记下来或拍下来。</source>
        <translation>编号在屏幕上，请记下来或拍下来。</translation>
    </message>
    <message id="voice.field.line">
        <source>%1，%2。</source>
        <translation>%1，%2。</translation>
    </message>
    <message id="voice.field.filled">
        <source>已填好</source>
        <translation>已填好</translation>
    </message>
    <message id="voice.field.empty">
        <source>还没有填</source>
        <translation>还没有填</translation>
    </message>
    <message id="voice.headset.title">
        <source>耳机插好了</source>
        <translation>耳机插好了</translation>
    </message>
    <message id="voice.headset.sentence">
        <source>要在耳机里听您的信息吗？号码只读最后几位，别人听不见。</source>
        <translation>要在耳机里听您的信息吗？号码只读最后几位，别人听不见。</translation>
    </message>
    <message id="voice.headset.no">
        <source>不用</source>
        <translation>不用</translation>
    </message>
    <message id="voice.headset.yes">
        <source>读给我听</source>
        <translation>读给我听</translation>
    </message>
    <message id="face.title">
        <source>核对是不是您本人</source>
        <translation>核对是不是您本人</translation>
    </message>
    <message id="face.sentence.card">
        <source>身份证读到了，两种办法都一样办。</source>
        <translation>身份证读到了，两种办法都一样办。</translation>
    </message>
    <message id="face.sentence.typed">
        <source>姓名和号码填好了，两种办法选一种。</source>
        <translation>姓名和号码填好了，两种办法选一种。</translation>
    </message>
    <message id="face.of.card">
        <source>身份证已读：%1　%2</source>
        <translation>身份证已读：%1　%2</translation>
    </message>
    <message id="face.of.typed">
        <source>您填写：%1　%2</source>
        <translation>您填写：%1　%2</translation>
    </message>
    <message id="face.picture">
        <source>镜头里的您</source>
        <translation>镜头里的您</translation>
    </message>
    <message id="face.way.camera">
        <source>看镜头核对</source>
        <translation>看镜头核对</translation>
    </message>
    <message id="face.way.camera.sentence">
        <source>拍几张请人社部门比一比，比完就删</source>
        <translation>拍几张请人社部门比一比，比完就删</translation>
    </message>
    <message id="face.way.used_up">
        <source>今天试过 3 次了，不能再看镜头核对</source>
        <translation>今天试过 3 次了，不能再看镜头核对</translation>
    </message>
    <message id="face.way.clerk">
        <source>不想拍脸，请工作人员核对</source>
        <translation>不想拍脸，请工作人员核对</translation>
    </message>
    <message id="face.way.clerk.sentence">
        <source>工作人员看人、看证，不用镜头，办的内容一样</source>
        <translation>工作人员看人、看证，不用镜头，办的内容一样</translation>
    </message>
    <message id="face.way.counter">
        <source>不想拍脸，去人工窗口核对</source>
        <translation>不想拍脸，去人工窗口核对</translation>
    </message>
    <message id="face.way.counter.sentence">
        <source>这台机器旁不能人工核对，窗口同样可以办</source>
        <translation>这台机器旁不能人工核对，窗口同样可以办</translation>
    </message>
    <message id="face.consent">
        <source>我同意采集我的人脸信息，只用于本次核对</source>
        <translation>我同意采集我的人脸信息，只用于本次核对</translation>
    </message>
    <message id="face.consent.hint">
        <source>单独同意，不勾就选第二种。点开看完全文再勾。</source>
        <translation>单独同意，不勾就选第二种。点开看完全文再勾。</translation>
    </message>
    <message id="face.full_text">
        <source>看全文</source>
        <translation>看全文</translation>
    </message>
    <message id="face.tries">
        <source>没对上可以再试，一天一共 3 次</source>
        <translation>没对上可以再试，一天一共 3 次</translation>
    </message>
    <message id="face.tries_left">
        <source>今天还可以试 %1 次</source>
        <translation>今天还可以试 %1 次</translation>
    </message>
    <message id="face.off.title">
        <source>镜头关着</source>
        <translation>镜头关着</translation>
    </message>
    <message id="face.off.sentence">
        <source>同意后才开镜头</source>
        <translation>同意后才开镜头</translation>
    </message>
    <message id="face.away.sentence">
        <source>可以选第二种，或换别的办法。</source>
        <translation>可以选第二种，或换别的办法。</translation>
    </message>
    <message id="face.instruction">
        <source>脸对准黄圈，看镜头</source>
        <translation>脸对准黄圈，看镜头</translation>
    </message>
    <message id="face.instruction.still">
        <source>正在拍，请别动</source>
        <translation>正在拍，请别动</translation>
    </message>
    <message id="face.asking.title">
        <source>正在核对</source>
        <translation>正在核对</translation>
    </message>
    <message id="face.asking.sentence">
        <source>镜头已经关了，请等一下</source>
        <translation>镜头已经关了，请等一下</translation>
    </message>
    <message id="face.trouble.no_face">
        <source>没看到脸</source>
        <translation>没看到脸</translation>
    </message>
    <message id="face.trouble.no_face.sentence">
        <source>请正对镜头，让脸在黄圈里。</source>
        <translation>请正对镜头，让脸在黄圈里。</translation>
    </message>
    <message id="face.trouble.several_faces">
        <source>画面里不止一个人</source>
        <translation>画面里不止一个人</translation>
    </message>
    <message id="face.trouble.several_faces.sentence">
        <source>请让别人站开，再试。</source>
        <translation>请让别人站开，再试。</translation>
    </message>
    <message id="face.trouble.camera">
        <source>镜头没拍到</source>
        <translation>镜头没拍到</translation>
    </message>
    <message id="face.trouble.camera.sentence">
        <source>请再试，或选第二种。</source>
        <translation>请再试，或选第二种。</translation>
    </message>
    <message id="face.trouble.no_usable_face">
        <source>看不清脸</source>
        <translation>看不清脸</translation>
    </message>
    <message id="face.trouble.no_usable_face.sentence">
        <source>别背光，摘下口罩，再试。这次不算。</source>
        <translation>别背光，摘下口罩，再试。这次不算。</translation>
    </message>
    <message id="face.trouble.not_matched">
        <source>核验未通过</source>
        <translation>核验未通过</translation>
    </message>
    <message id="face.trouble.not_matched.sentence">
        <source>可以再试，或选第二种。</source>
        <translation>可以再试，或选第二种。</translation>
    </message>
    <message id="face.trouble.used_up">
        <source>今天不能再试了</source>
        <translation>今天不能再试了</translation>
    </message>
    <message id="face.trouble.used_up.sentence">
        <source>请选第二种，或换别的办法。</source>
        <translation>请选第二种，或换别的办法。</translation>
    </message>
    <message id="face.trouble.mobile_not_proven">
        <source>验证码过时了</source>
        <translation>验证码过时了</translation>
    </message>
    <message id="face.trouble.mobile_not_proven.sentence">
        <source>请回上一步，再收一次验证码。</source>
        <translation>请回上一步，再收一次验证码。</translation>
    </message>
    <message id="face.trouble.offline">
        <source>暂时没联网</source>
        <translation>暂时没联网</translation>
    </message>
    <message id="face.trouble.offline.sentence">
        <source>现在不能核对。可以选第二种。</source>
        <translation>现在不能核对。可以选第二种。</translation>
    </message>
    <message id="face.trouble.unavailable">
        <source>现在核对不了</source>
        <translation>现在核对不了</translation>
    </message>
    <message id="face.trouble.unavailable.sentence">
        <source>不是您的问题。请再试，或选第二种。</source>
        <translation>不是您的问题。请再试，或选第二种。</translation>
    </message>
    <message id="face.start">
        <source>开始核对</source>
        <translation>开始核对</translation>
    </message>
    <message id="face.start.again">
        <source>再试一次</source>
        <translation>再试一次</translation>
    </message>
    <message id="face.start.choose">
        <source>请先选一种</source>
        <translation>请先选一种</translation>
    </message>
    <message id="face.start.consent">
        <source>先同意，才能核对</source>
        <translation>先同意，才能核对</translation>
    </message>
    <message id="face.start.taking">
        <source>正在拍…</source>
        <translation>正在拍…</translation>
    </message>
    <message id="face.start.asking">
        <source>正在核对…</source>
        <translation>正在核对…</translation>
    </message>
    <message id="face.start.offline">
        <source>没联网，现在不能核对</source>
        <translation>没联网，现在不能核对</translation>
    </message>
    <message id="face.start.camera">
        <source>现在不能拍</source>
        <translation>现在不能拍</translation>
    </message>
    <message id="face.witness">
        <source>请工作人员核对</source>
        <translation>请工作人员核对</translation>
    </message>
    <message id="face.counter">
        <source>去人工窗口核对</source>
        <translation>去人工窗口核对</translation>
    </message>
    <message id="face.other_ways">
        <source>换别的办法</source>
        <translation>换别的办法</translation>
    </message>
    <message id="face.text.title">
        <source>先看完，再决定</source>
        <translation>先看完，再决定</translation>
    </message>
    <message id="face.text.sentence">
        <source>同意不同意都能办。</source>
        <translation>同意不同意都能办。</translation>
    </message>
    <message id="face.text.done">
        <source>同意，去看镜头</source>
        <translation>同意，去看镜头</translation>
    </message>
    <message id="face.text.done.blocked">
        <source>看完勾选，才能去看镜头</source>
        <translation>看完勾选，才能去看镜头</translation>
    </message>
    <message id="turn.title">
        <source>现在请工作人员</source>
        <translation>现在请工作人员</translation>
    </message>
    <message id="turn.lead">
        <source>现在请</source>
        <translation>现在请</translation>
    </message>
    <message id="turn.clerk">
        <source>工作人员</source>
        <translation>工作人员</translation>
    </message>
    <message id="turn.you">
        <source>您</source>
        <translation>您</translation>
    </message>
    <message id="turn.done">
        <source>好了</source>
        <translation>好了</translation>
    </message>
    <message id="turn.now">
        <source>现在</source>
        <translation>现在</translation>
    </message>
    <message id="turn.later">
        <source>等一下</source>
        <translation>等一下</translation>
    </message>
    <message id="turn.note">
        <source>工作人员只核对，看不到您的资料，也不能替您提交。</source>
        <translation>工作人员只核对，看不到您的资料，也不能替您提交。</translation>
    </message>
    <message id="turn.begin">
        <source>我是工作人员，开始</source>
        <translation>我是工作人员，开始</translation>
    </message>
    <message id="way.card.face_clerk">
        <source>放上身份证，看一下镜头。
不想拍脸，可以请工作人员核对。</source>
        <translation>放上身份证，看一下镜头。
不想拍脸，可以请工作人员核对。</translation>
    </message>
    <message id="way.card.face">
        <source>放上身份证，看一下镜头。
不想拍脸，窗口同样可以办。</source>
        <translation>放上身份证，看一下镜头。
不想拍脸，窗口同样可以办。</translation>
    </message>
    <message id="way.card.offline">
        <source>没联网也能办：放上身份证，请工作人员当面核对。</source>
        <translation>没联网也能办：放上身份证，请工作人员当面核对。</translation>
    </message>
    <message id="way.card.off">
        <source>没联网，看镜头核对现在用不了</source>
        <translation>没联网，看镜头核对现在用不了</translation>
    </message>
    <message id="way.off">
        <source>没联网，现在用不了</source>
        <translation>没联网，现在用不了</translation>
    </message>
    <message id="way.none">
        <source>先不登录，接着办</source>
        <translation>先不登录，接着办</translation>
    </message>
    <message id="way.none.sentence">
        <source>没联网，扫不了码。资料存在本机，联网后再查资格。</source>
        <translation>没联网，扫不了码。资料存在本机，联网后再查资格。</translation>
    </message>
    <message id="way.sms">
        <source>收短信验证码</source>
        <translation>收短信验证码</translation>
    </message>
    <message id="way.sms.sentence">
        <source>填姓名、证件号码、手机号，再看一下镜头</source>
        <translation>填姓名、证件号码、手机号，再看一下镜头</translation>
    </message>
    <message id="witness.request.face_not_matched">
        <source>%1 请求核对。原因：看镜头没有对上</source>
        <translation>%1 请求核对。原因：看镜头没有对上</translation>
    </message>
    <message id="sign_in_typed.title">
        <source>请填您的姓名和号码</source>
        <translation>请填您的姓名和号码</translation>
    </message>
    <message id="sign_in_typed.sentence">
        <source>手机号要收一条验证码。</source>
        <translation>手机号要收一条验证码。</translation>
    </message>
    <message id="sign_in_typed.group">
        <source>您是谁</source>
        <translation>您是谁</translation>
    </message>
    <message id="fill.name">
        <source>点这里填姓名</source>
        <translation>点这里填姓名</translation>
    </message>
    <message id="fill.id_number">
        <source>点这里填证件号码</source>
        <translation>点这里填证件号码</translation>
    </message>
    <message id="question.name">
        <source>您的姓名？</source>
        <translation>您的姓名？</translation>
    </message>
    <message id="question.id_number">
        <source>您的身份证号码？</source>
        <translation>您的身份证号码？</translation>
    </message>
    <message id="fault.id_number.count">
        <source>身份证号码是 18 位，请再看一遍。</source>
        <translation>身份证号码是 18 位，请再看一遍。</translation>
    </message>
    <message id="fault.id_number">
        <source>身份证号码不对，请对着证件再看一遍。</source>
        <translation>身份证号码不对，请对着证件再看一遍。</translation>
    </message>
    <message id="witness.code">
        <source>输入动态码</source>
        <translation>输入动态码</translation>
    </message>
    <message id="witness.code.sentence">
        <source>手机或令牌上的 6 位</source>
        <translation>手机或令牌上的 6 位</translation>
    </message>
    <message id="witness.code.typed">
        <source>已输动态码 %1</source>
        <translation>已输动态码 %1</translation>
    </message>
    <message id="witness.strip">
        <source>工作人员</source>
        <translation>工作人员</translation>
    </message>
    <message id="turn.witness_turn.sentence">
        <source>来核对。请您站到旁边，别走远</source>
        <translation>来核对。请您站到旁边，别走远</translation>
    </message>
    <message id="turn.witness_turn.before">
        <source>放了身份证</source>
        <translation>放了身份证</translation>
    </message>
    <message id="turn.witness_turn.clerk">
        <source>看人、看证，输工号和密码</source>
        <translation>看人、看证，输工号和密码</translation>
    </message>
    <message id="turn.witness_turn.after">
        <source>接着办，自己提交</source>
        <translation>接着办，自己提交</translation>
    </message>
    <message id="turn.photo_turn.sentence">
        <source>来看一看。请您让一让，别走远</source>
        <translation>来看一看。请您让一让，别走远</translation>
    </message>
    <message id="turn.photo_turn.before">
        <source>拍了照片，没通过</source>
        <translation>拍了照片，没通过</translation>
    </message>
    <message id="turn.photo_turn.clerk">
        <source>看一看原因，输工号和密码</source>
        <translation>看一看原因，输工号和密码</translation>
    </message>
    <message id="turn.photo_turn.after">
        <source>再拍一次，接着办</source>
        <translation>再拍一次，接着办</translation>
    </message>
    <message id="photo.release">
        <source>请工作人员</source>
        <translation>请工作人员</translation>
    </message>
    <message id="photo.fact.released">
        <source>工作人员看过，可以这样拍</source>
        <translation>工作人员看过，可以这样拍</translation>
    </message>
    <message id="release.request">
        <source>%1 请求放行。原因：照片没通过本机的检查</source>
        <translation>%1 请求放行。原因：照片没通过本机的检查</translation>
    </message>
    <message id="release.title">
        <source>这张照片可以放行吗</source>
        <translation>这张照片可以放行吗</translation>
    </message>
    <message id="release.sentence">
        <source>请看真人，选一个原因。能不能用，仍由人社部门审核。</source>
        <translation>请看真人，选一个原因。能不能用，仍由人社部门审核。</translation>
    </message>
    <message id="release.reason.head_covering">
        <source>因信仰或医疗戴头巾、帽子</source>
        <translation>因信仰或医疗戴头巾、帽子</translation>
    </message>
    <message id="release.reason.head_covering.sentence">
        <source>五官都看得见</source>
        <translation>五官都看得见</translation>
    </message>
    <message id="release.reason.position">
        <source>坐轮椅，或由大人抱着</source>
        <translation>坐轮椅，或由大人抱着</translation>
    </message>
    <message id="release.reason.position.sentence">
        <source>够不着镜头的位置，或坐不住</source>
        <translation>够不着镜头的位置，或坐不住</translation>
    </message>
    <message id="release.reason.eyes">
        <source>眼睛没法一直睁着</source>
        <translation>眼睛没法一直睁着</translation>
    </message>
    <message id="release.reason.eyes.sentence">
        <source>眼病、术后或其他身体原因</source>
        <translation>眼病、术后或其他身体原因</translation>
    </message>
    <message id="release.reason.face">
        <source>脸上有伤或包扎</source>
        <translation>脸上有伤或包扎</translation>
    </message>
    <message id="release.reason.face.sentence">
        <source>本机认不出脸，但看得出是本人</source>
        <translation>本机认不出脸，但看得出是本人</translation>
    </message>
    <message id="release.confirm">
        <source>确认放行</source>
        <translation>确认放行</translation>
    </message>
    <message id="release.confirm.digits">
        <source>再输 %1 位，确认放行</source>
        <translation>再输 %1 位，确认放行</translation>
    </message>
    <message id="turn.witness_turn.other">
        <source>换别的办法</source>
        <translation>换别的办法</translation>
    </message>
    <message id="turn.photo_turn.other">
        <source>我再试一次</source>
        <translation>我再试一次</translation>
    </message>
    <message id="picture.rule.unjudged">
        <source>这一条本机不判断，要人来看</source>
        <translation>这一条本机不判断，要人来看</translation>
    </message>
    <message id="picture.state.look">
        <source>请看看</source>
        <translation>请看看</translation>
    </message>
    <message id="picture.state.stored">
        <source>已有的照片</source>
        <translation>已有的照片</translation>
    </message>
    <message id="source.proposed">
        <source>先替您填</source>
        <translation>先替您填</translation>
    </message>
    <message id="document.no_licence">
        <source>您同意了用电子证照，但没有取到，所以要拍身份证。</source>
        <translation>您同意了用电子证照，但没有取到，所以要拍身份证。</translation>
    </message>
    <message id="voice.press">
        <source>按“%1”继续。</source>
        <translation>按“%1”继续。</translation>
    </message>
    <message id="passed.eligible">
        <source>您可以申领。</source>
        <translation>您可以申领。</translation>
    </message>
    <message id="passed.face">
        <source>核对通过。</source>
        <translation>核对通过。</translation>
    </message>
    <message id="passed.before">
        <source>%1%2</source>
        <translation>%1%2</translation>
    </message>
    <message id="editor.hint.initials.ethnicity_code">
        <source>按拼音首字母找，如“满族”按 M Z</source>
        <translation>按拼音首字母找，如“满族”按 M Z</translation>
    </message>
    <message id="editor.hint.initials.bank_code">
        <source>按拼音首字母找，如“北京银行”按 B J Y H</source>
        <translation>按拼音首字母找，如“北京银行”按 B J Y H</translation>
    </message>
    <message id="editor.hint.initials.branch_code">
        <source>按拼音首字母找，如“西直门”按 X Z M</source>
        <translation>按拼音首字母找，如“西直门”按 X Z M</translation>
    </message>
    <message id="face.sentence.card.counter">
        <source>身份证读到了。看镜头核对，或者去人工窗口办。</source>
        <translation>身份证读到了。看镜头核对，或者去人工窗口办。</translation>
    </message>
    <message id="turn.own.title">
        <source>现在请您</source>
        <translation>现在请您</translation>
    </message>
    <message id="turn.own.sentence">
        <source>自己接着办。工作人员请离开屏幕</source>
        <translation>自己接着办。工作人员请离开屏幕</translation>
    </message>
    <message id="turn.own.begin">
        <source>我是本人，接着办</source>
        <translation>我是本人，接着办</translation>
    </message>
</context>
</TS>
