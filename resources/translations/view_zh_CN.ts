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
        <source>身份证上的信息</source>
        <translation>身份证上的信息</translation>
    </message>
    <message id="check_data.note">
        <source>身份证上的信息有误，请呼叫工作人员或拨打 96066。</source>
        <translation>身份证上的信息有误，请呼叫工作人员或拨打 96066。</translation>
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
    <message id="field.sex">
        <source>性别</source>
        <translation>性别</translation>
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
        <source>最后看一遍，再提交</source>
        <translation>最后看一遍，再提交</translation>
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
        <source>请先把承诺看到最后</source>
        <translation>请先把承诺看到最后</translation>
    </message>
    <message id="hint.30days">
        <source>制卡周期为30个自然日</source>
        <translation>制卡周期为30个自然日</translation>
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
        <source>请用手机拍下这个编号，
以后查进度用得上。</source>
        <translation>请用手机拍下这个编号，
以后查进度用得上。</translation>
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
        <source>制卡周期为30个自然日</source>
        <translation>制卡周期为30个自然日</translation>
    </message>
    <message id="done.step.collect">
        <source>收到短信后：带身份证来取</source>
        <translation>收到短信后：带身份证来取</translation>
    </message>
    <message id="done.step.collect.note">
        <source>发卡行会发领卡通知短信；不收工本费</source>
        <translation>发卡行会发领卡通知短信；不收工本费</translation>
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
        <source>到时会有受理编号，凭这个编号就能查到</source>
        <translation>到时会有受理编号，凭这个编号就能查到</translation>
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
</context>
</TS>
