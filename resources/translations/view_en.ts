<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name></name>
    <message id="brand">
        <source>卡办</source>
        <translation>卡办</translation>
    </message>
    <message id="network.online">
        <source>联网正常</source>
        <translation>Online</translation>
    </message>
    <message id="network.offline">
        <source>暂时没联网</source>
        <translation>Offline for now</translation>
    </message>
    <message id="entry.apply">
        <source>我要办社保卡</source>
        <translation>I want to apply for a social security card</translation>
    </message>
    <message id="svc.group">
        <source>第三代社会保障卡服务</source>
        <translation>Third-generation social security card services</translation>
    </message>
    <message id="svc.ind.short">
        <source>本人申领</source>
        <translation>Application in Person (本人申领)</translation>
    </message>
    <message id="svc.ind.full">
        <source>本人申请社会保障卡</source>
        <translation>Application of Social Security Card for Oneself</translation>
    </message>
    <message id="home.headline">
        <source>办社会保障卡，
从这里开始</source>
        <translation>Your social security
card starts here</translation>
    </message>
    <message id="attract.name">
        <source>社会保障卡自助服务</source>
        <translation>Social security card self-service</translation>
    </message>
    <message id="attract.name.other">
        <source>Social security card self-service</source>
        <translation>社会保障卡自助服务</translation>
    </message>
    <message id="attract.touch">
        <source>点一下屏幕开始</source>
        <translation>Touch the screen to start</translation>
    </message>
    <message id="attract.touch.other">
        <source>Touch the screen to start</source>
        <translation>点一下屏幕开始</translation>
    </message>
    <message id="home.elder.headline">
        <source>您好，
要办什么？</source>
        <translation>What do you
need today?</translation>
    </message>
    <message id="home.elder.counter">
        <source>人工窗口也能办</source>
        <translation>The counter can help too</translation>
    </message>
    <message id="home.elder.phone">
        <source>电话 96066</source>
        <translation>Call 96066</translation>
    </message>
    <message id="home.more">
        <source>更多服务</source>
        <translation>More services</translation>
    </message>
    <message id="home.few">
        <source>常用服务</source>
        <translation>Fewer services</translation>
    </message>
    <message id="home.elder.individual">
        <source>给自己办卡</source>
        <translation>A card for me</translation>
    </message>
    <message id="home.elder.individual.bring">
        <source>请准备好身份证</source>
        <translation>Have your ID card ready</translation>
    </message>
    <message id="home.elder.minor">
        <source>给孩子办卡</source>
        <translation>A card for a child</translation>
    </message>
    <message id="home.elder.minor.age">
        <source>孩子未满 18 岁</source>
        <translation>For a child under 18</translation>
    </message>
    <message id="home.elder.progress">
        <source>查一查进度</source>
        <translation>Check progress</translation>
    </message>
    <message id="home.elder.progress.what">
        <source>看卡做好没有</source>
        <translation>See if the card is ready</translation>
    </message>
    <message id="question.ethnicity">
        <source>您是哪个民族？</source>
        <translation>What is your ethnic group?</translation>
    </message>
    <message id="question.occupation">
        <source>您做什么工作？</source>
        <translation>What is your occupation?</translation>
    </message>
    <message id="question.district">
        <source>您平时住哪个区？</source>
        <translation>Which district do you live in?</translation>
    </message>
    <message id="question.address">
        <source>您住在哪里？</source>
        <translation>What is your address?</translation>
    </message>
    <message id="question.mobile">
        <source>您的手机号是多少？</source>
        <translation>What is your mobile number?</translation>
    </message>
    <message id="question.landline">
        <source>家里有固定电话吗？</source>
        <translation>Do you have a landline?</translation>
    </message>
    <message id="question.bank">
        <source>您想用哪家银行？</source>
        <translation>Which bank do you want?</translation>
    </message>
    <message id="question.branch">
        <source>您想在哪个网点办？</source>
        <translation>Which branch do you want?</translation>
    </message>
    <message id="form.question.position">
        <source>一共 %2 个问题，这是第 %1 个。</source>
        <translation>Question %1 of %2.</translation>
    </message>
    <message id="form.ask_staff">
        <source>不知道，请人帮我</source>
        <translation>I need help</translation>
    </message>
    <message id="home.sentence">
        <source>请带好身份证。办卡不收工本费。</source>
        <translation>Please have your ID card ready. The card is free of charge.</translation>
    </message>
    <message id="home.counter.title">
        <source>人工窗口同样可以办。</source>
        <translation>The counter can do it too.</translation>
    </message>
    <message id="home.counter.sentence">
        <source>着急用卡，请先问问工作人员。服务热线 96066</source>
        <translation>If you need the card soon, please ask the staff first. Service line 96066</translation>
    </message>
    <message id="rail.sign_in.full">
        <source>登录</source>
        <translation>Sign in</translation>
    </message>
    <message id="rail.id_card.full">
        <source>读身份证</source>
        <translation>Read ID card</translation>
    </message>
    <message id="rail.check.full">
        <source>核对信息</source>
        <translation>Check details</translation>
    </message>
    <message id="rail.supplement.full">
        <source>补充信息</source>
        <translation>More details</translation>
    </message>
    <message id="rail.photo.full">
        <source>拍照</source>
        <translation>Photo</translation>
    </message>
    <message id="rail.collection.full">
        <source>领卡方式</source>
        <translation>Collection</translation>
    </message>
    <message id="rail.submit.full">
        <source>确认提交</source>
        <translation>Submit</translation>
    </message>
    <message id="rail.id_card">
        <source>身份证</source>
        <translation>ID card</translation>
    </message>
    <message id="rail.check">
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message id="rail.submit">
        <source>提交</source>
        <translation>Submit</translation>
    </message>
    <message id="time.remaining">
        <source>还有 %1 秒</source>
        <translation>%1 s left</translation>
    </message>
    <message id="btn.back">
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message id="place_card.title">
        <source>请把身份证平放在读卡区</source>
        <translation>Place your ID card flat on the reader</translation>
    </message>
    <message id="place_card.sentence">
        <source>读卡区在屏幕下方。有照片的一面朝上，放好别动。</source>
        <translation>The reader is below the screen. Photo side up, and keep it still.</translation>
    </message>
    <message id="place_card.privacy">
        <source>只用来办这张卡。退出后，屏幕上不留您的信息。</source>
        <translation>Used only for this card. Nothing of yours stays on the screen when you leave.</translation>
    </message>
    <message id="place_card.away.title">
        <source>读卡器正在准备…</source>
        <translation>The reader is getting ready…</translation>
    </message>
    <message id="place_card.away.sentence">
        <source>请稍等。如果一直没有好，请呼叫工作人员。</source>
        <translation>One moment please. If it takes long, please call the staff.</translation>
    </message>
    <message id="place_card.waiting.title">
        <source>正在等身份证…</source>
        <translation>Waiting for the ID card…</translation>
    </message>
    <message id="place_card.waiting.sentence">
        <source>读好后，自动进入下一步。</source>
        <translation>Once it is read, the next step comes by itself.</translation>
    </message>
    <message id="place_card.reading.title">
        <source>正在读，请别动…</source>
        <translation>Reading, please keep it still…</translation>
    </message>
    <message id="place_card.reading.sentence">
        <source>大约两秒就好。</source>
        <translation>It takes about two seconds.</translation>
    </message>
    <message id="place_card.retry.title">
        <source>没读到。</source>
        <translation>It was not read.</translation>
    </message>
    <message id="place_card.retry.sentence">
        <source>请把身份证拿起来，再平放一次。</source>
        <translation>Please lift the ID card and place it flat once more.</translation>
    </message>
    <message id="check_data.title">
        <source>请核对您的信息</source>
        <translation>Please check your information</translation>
    </message>
    <message id="check_data.sentence">
        <source>没有问题就点“都对，下一步”。</source>
        <translation>If everything is right, tap "All correct, next".</translation>
    </message>
    <message id="check_data.group.card">
        <source>居民身份证上的信息</source>
        <translation>On your resident ID card</translation>
    </message>
    <message id="check_data.note">
        <source>身份证上的信息有误，请呼叫工作人员或拨打 96066。</source>
        <translation>If anything on the ID card is wrong, call the staff or dial 96066.</translation>
    </message>
    <message id="check_data.ends_soon">
        <source>还有 %1 天到期，请尽快换证。</source>
        <translation>Ends in %1 days, please renew it.</translation>
    </message>
    <message id="check_data.ends_today">
        <source>今天是最后一天，请尽快换证。</source>
        <translation>Today is its last day, please renew it.</translation>
    </message>
    <message id="check_data.validity_odd">
        <source>有效期和年龄对不上。请点“上一步”再读一次；还是这样，请问工作人员。</source>
        <translation>The period does not fit the age. Tap “Back” and read the card again; if it stays, ask the staff.</translation>
    </message>
    <message id="check_data.next">
        <source>都对，下一步</source>
        <translation>All correct, next</translation>
    </message>
    <message id="field.name">
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message id="field.id_number">
        <source>证件号码</source>
        <translation>ID number</translation>
    </message>
    <message id="field.validity">
        <source>证件有效期</source>
        <translation>Valid</translation>
    </message>
    <message id="field.ethnicity">
        <source>民族</source>
        <translation>Ethnicity</translation>
    </message>
    <message id="field.birth_date">
        <source>出生日期</source>
        <translation>Date of birth</translation>
    </message>
    <message id="field.card_address">
        <source>住址</source>
        <translation>Address</translation>
    </message>
    <message id="value.period">
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message id="value.long_term">
        <source>长期</source>
        <translation>long-term (长期)</translation>
    </message>
    <message id="sex.male">
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message id="sex.female">
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message id="sex.unknown">
        <source>未知</source>
        <translation>Unknown</translation>
    </message>
    <message id="sex.unstated">
        <source>未说明</source>
        <translation>Not stated</translation>
    </message>
    <message id="source.id_card">
        <source>身份证</source>
        <translation>ID card</translation>
    </message>
    <message id="source.authority">
        <source>人社系统</source>
        <translation>Authority</translation>
    </message>
    <message id="source.typed">
        <source>您填写</source>
        <translation>By you</translation>
    </message>
    <message id="source.missing">
        <source>待填写</source>
        <translation>To fill in</translation>
    </message>
    <message id="commitment.title">
        <source>请看一看申领承诺</source>
        <translation>Please read the commitment</translation>
    </message>
    <message id="commitment.group.applicant">
        <source>申领人</source>
        <translation>Applicant</translation>
    </message>
    <message id="text.sample">
        <source>%1（样本）</source>
        <translation>%1 (sample)</translation>
    </message>
    <message id="commit.text">
        <source>我已阅读并同意《第三代社会保障卡申领承诺》，知晓申领实体社保卡即同步生成电子社保卡。</source>
        <translation>I have read and agree to the commitment for applying for the third-generation social security card and know that the e-card is created together with the physical card.</translation>
    </message>
    <message id="commit.read_first">
        <source>请先把全文看到最后</source>
        <translation>Please read the text to its end first</translation>
    </message>
    <message id="hint.30days">
        <source>制卡周期为 30 个自然日</source>
        <translation>Production takes 30 calendar days.</translation>
    </message>
    <message id="provider">
        <source>本服务由北京市人力资源和社会保障局提供</source>
        <translation>This service is provided by the Beijing Municipal Human Resources and Social Security Bureau</translation>
    </message>
    <message id="commitment.submit">
        <source>提交申领</source>
        <translation>Submit application</translation>
    </message>
    <message id="commitment.submit.blocked">
        <source>请先勾选承诺</source>
        <translation>Tick the commitment first</translation>
    </message>
    <message id="ind.confirm">
        <source>是否确认提交个人申领？</source>
        <translation>Do you confirm the submission of your personal application?</translation>
    </message>
    <message id="ind.confirm.sentence">
        <source>提交后就不能在本机修改了，请再看一眼。</source>
        <translation>After submitting it cannot be changed on this machine. Please look once more.</translation>
    </message>
    <message id="confirm.review">
        <source>再看看</source>
        <translation>Look again</translation>
    </message>
    <message id="confirm.submit">
        <source>确认提交</source>
        <translation>Confirm submission</translation>
    </message>
    <message id="seal.title">
        <source>正在保存您的申领</source>
        <translation>Saving your application</translation>
    </message>
    <message id="seal.sentence">
        <source>资料正在加密保存，请稍等。</source>
        <translation>Your data are being encrypted and saved. One moment please.</translation>
    </message>
    <message id="busy.sentence">
        <source>请别离开，马上就好。</source>
        <translation>Please stay, it will be done in a moment.</translation>
    </message>
    <message id="ind.done.title">
        <source>您已完成个人申领业务办理</source>
        <translation>You have completed the personal application processes</translation>
    </message>
    <message id="ind.done.sentence">
        <source>请在个人中心“我的办事”中查看办事进度。</source>
        <translation>Please check the updates in "My Affairs" under "Personal Center".</translation>
    </message>
    <message id="done.held.title">
        <source>银行已收妥</source>
        <translation>The bank has taken it into custody (银行已收妥)</translation>
    </message>
    <message id="done.held.sentence">
        <source>银行会继续送交人社部门，不用重新办。</source>
        <translation>The bank passes it on to the authority. No need to apply again.</translation>
    </message>
    <message id="done.saved.title">
        <source>已存本机</source>
        <translation>Saved on this machine (已存本机)</translation>
    </message>
    <message id="done.saved.sending">
        <source>正在提交，请稍等。</source>
        <translation>It is being submitted, one moment please.</translation>
    </message>
    <message id="done.saved.offline">
        <source>网络断了，联网后自动提交，不用重新办。</source>
        <translation>The network is down. It is submitted when it is back; no need to apply again.</translation>
    </message>
    <message id="done.staff.title">
        <source>请找工作人员</source>
        <translation>Please see the staff</translation>
    </message>
    <message id="done.staff.sentence">
        <source>您的申领已保存，需要工作人员看一下。</source>
        <translation>Your application is saved; the staff have to look at it.</translation>
    </message>
    <message id="done.number.accepted">
        <source>受理编号</source>
        <translation>Acceptance number</translation>
    </message>
    <message id="done.number.accepted.hint">
        <source>请用手机拍下这个编号，查进度用。</source>
        <translation>Please take a photo of this number: it shows the progress.</translation>
    </message>
    <message id="done.number.held">
        <source>收妥编号（不是受理编号）</source>
        <translation>Custody number (not yet accepted)</translation>
    </message>
    <message id="done.number.saved">
        <source>暂存编号（不是受理编号）</source>
        <translation>Temporary number (not yet accepted)</translation>
    </message>
    <message id="done.number.hint">
        <source>请用手机拍下这个编号。</source>
        <translation>Please take a photo of this number.</translation>
    </message>
    <message id="done.next">
        <source>接下来</source>
        <translation>What comes next</translation>
    </message>
    <message id="done.step.accepted">
        <source>今天：申请受理成功（已受理）</source>
        <translation>Today: application accepted (已受理)</translation>
    </message>
    <message id="done.step.accepted.note">
        <source>%1，电子社保卡同步生成</source>
        <translation>%1, the e-card is created at the same time</translation>
    </message>
    <message id="done.step.made">
        <source>%1 前后：卡做好</source>
        <translation>About %1: the card is ready</translation>
    </message>
    <message id="done.step.made.note">
        <source>制卡周期为 30 个自然日</source>
        <translation>Production takes 30 calendar days.</translation>
    </message>
    <message id="done.step.collect">
        <source>收到短信后：带身份证来取</source>
        <translation>After the SMS: come with your ID card</translation>
    </message>
    <message id="done.step.collect.note">
        <source>发卡行会发领卡通知短信；信息有变也到网点更新</source>
        <translation>The bank sends an SMS; change your data at a branch</translation>
    </message>
    <message id="done.step.saved">
        <source>已存本机</source>
        <translation>Saved on this machine (已存本机)</translation>
    </message>
    <message id="done.step.saved.note">
        <source>资料加密保存，收到回执后从本机删除</source>
        <translation>Encrypted; deleted from this machine once a receipt is stored</translation>
    </message>
    <message id="done.step.send">
        <source>自动提交给人社部门</source>
        <translation>Submitted to the authority by itself</translation>
    </message>
    <message id="done.step.send.note">
        <source>您不用守在这里，也不用再填一次</source>
        <translation>You need not wait here or fill it in again</translation>
    </message>
    <message id="done.step.held">
        <source>银行已收妥</source>
        <translation>The bank has taken it into custody (银行已收妥)</translation>
    </message>
    <message id="done.step.held.note">
        <source>本机上的资料已经删除</source>
        <translation>The data on this machine have been deleted</translation>
    </message>
    <message id="done.step.official">
        <source>受理以后，才算正式申请</source>
        <translation>It counts as an application once accepted</translation>
    </message>
    <message id="done.step.official.note">
        <source>到时会有受理编号，凭它能查到；信息有变到网点更新</source>
        <translation>You get a number to ask with; change data at a branch</translation>
    </message>
    <message id="done.note">
        <source>请记得拿走身份证。%1 秒后，屏幕自动清除并回到首页。</source>
        <translation>Please take your ID card. The screen clears itself in %1 s.</translation>
    </message>
    <message id="done.finish">
        <source>办完了</source>
        <translation>Finish</translation>
    </message>
    <message id="problem.what">
        <source>出了什么事</source>
        <translation>What happened</translation>
    </message>
    <message id="problem.do">
        <source>您可以怎么做</source>
        <translation>What you can do</translation>
    </message>
    <message id="problem.who">
        <source>谁来帮您</source>
        <translation>Who helps you</translation>
    </message>
    <message id="problem.staff">
        <source>给工作人员看：%1</source>
        <translation>For the staff: %1</translation>
    </message>
    <message id="problem.leave">
        <source>不办了</source>
        <translation>Leave</translation>
    </message>
    <message id="problem.retry">
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message id="kiosk.number">
        <source>%1 号机</source>
        <translation>Kiosk %1</translation>
    </message>
    <message id="exit.title">
        <source>要退出吗？</source>
        <translation>Leave now?</translation>
    </message>
    <message id="exit.sentence">
        <source>退出后，没有提交的信息全部清除。</source>
        <translation>What has not been submitted is cleared.</translation>
    </message>
    <message id="exit.stay">
        <source>继续办</source>
        <translation>Go on</translation>
    </message>
    <message id="exit.leave">
        <source>退出</source>
        <translation>Leave</translation>
    </message>
    <message id="large_text.title">
        <source>要用大字吗？</source>
        <translation>Would you like large text?</translation>
    </message>
    <message id="large_text.sentence">
        <source>字大一些，一页只问一件事，时间也更长。以后也可以在屏幕下方换。</source>
        <translation>Larger words, one question at a time, and more time. You can change it at the bottom of the screen at any time.</translation>
    </message>
    <message id="large_text.no">
        <source>不用，这样就好</source>
        <translation>No, this is fine</translation>
    </message>
    <message id="large_text.yes">
        <source>用大字</source>
        <translation>Use large text</translation>
    </message>
    <message id="staff.title">
        <source>请找大堂的工作人员</source>
        <translation>Please ask the staff in the hall</translation>
    </message>
    <message id="staff.sentence">
        <source>这台机器还没有接通呼叫。请举手示意，或到人工窗口。</source>
        <translation>This machine has no call line yet. Please raise your hand, or go to the counter.</translation>
    </message>
    <message id="staff.understood">
        <source>知道了</source>
        <translation>All right</translation>
    </message>
    <message id="failure.card_reader_offline.title">
        <source>读卡器没有接好</source>
        <translation>Reader not connected</translation>
    </message>
    <message id="failure.card_reader_offline.what">
        <source>读卡器没有回应，不是您操作错了。</source>
        <translation>The card reader does not answer. You did nothing wrong.</translation>
    </message>
    <message id="failure.card_reader_offline.do">
        <source>请再试一次；还是不行，请去人工窗口。</source>
        <translation>Please try again; if it still fails, go to the counter.</translation>
    </message>
    <message id="failure.card_reader_offline.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>The staff of this branch; the counter can handle this card too.</translation>
    </message>
    <message id="failure.card_reader_fault.title">
        <source>读卡器出了故障</source>
        <translation>Reader fault</translation>
    </message>
    <message id="failure.card_reader_fault.what">
        <source>读卡时读卡器出了故障，不是您操作错了。</source>
        <translation>The reader failed while reading. You did nothing wrong.</translation>
    </message>
    <message id="failure.card_reader_fault.do">
        <source>先取走身份证，再试一次；或去人工窗口。</source>
        <translation>Take your ID card, then try again, or go to the counter.</translation>
    </message>
    <message id="failure.card_reader_fault.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>The staff of this branch; the counter can handle this card too.</translation>
    </message>
    <message id="failure.card_wait_timed_out.title">
        <source>没有等到身份证</source>
        <translation>No ID card came</translation>
    </message>
    <message id="failure.card_wait_timed_out.what">
        <source>等了一会儿，没有读到身份证。</source>
        <translation>We waited, but no ID card was read.</translation>
    </message>
    <message id="failure.card_wait_timed_out.do">
        <source>准备好身份证，再试一次；没带身份证，请去人工窗口。</source>
        <translation>Have your ID card ready and try again; without it, please go to the counter.</translation>
    </message>
    <message id="failure.card_wait_timed_out.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>The staff of this branch; the counter can handle this card too.</translation>
    </message>
    <message id="failure.card_unreadable.title">
        <source>这张身份证读不出来</source>
        <translation>This ID card cannot be read</translation>
    </message>
    <message id="failure.card_unreadable.what">
        <source>试了 3 次，身份证里的芯片没有读出来。可能是卡片有损伤，不是您操作错了。</source>
        <translation>Three tries, but the chip of the card was not read. The card may be damaged. You did nothing wrong.</translation>
    </message>
    <message id="failure.card_unreadable.do">
        <source>先取走身份证，再试一次，或者去人工窗口。</source>
        <translation>Take your ID card, then try again, or go to the counter.</translation>
    </message>
    <message id="failure.card_unreadable.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>The staff of this branch; the counter can handle this card too.</translation>
    </message>
    <message id="failure.card_not_genuine.title">
        <source>读卡器不认这张卡</source>
        <translation>The reader does not accept this card</translation>
    </message>
    <message id="failure.card_not_genuine.what">
        <source>读卡器核验卡片没有通过。</source>
        <translation>The reader's check of the card did not pass.</translation>
    </message>
    <message id="failure.card_not_genuine.do">
        <source>请确认放的是居民身份证，再试一次；或去人工窗口。</source>
        <translation>Make sure it is a resident ID card and try again, or go to the counter.</translation>
    </message>
    <message id="failure.card_not_genuine.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>The staff of this branch; the counter can handle this card too.</translation>
    </message>
    <message id="failure.wrong_card.title">
        <source>这不是居民身份证</source>
        <translation>This is not a resident ID card</translation>
    </message>
    <message id="failure.wrong_card.what">
        <source>读卡区放的是别的卡。</source>
        <translation>Another kind of card lies on the reader.</translation>
    </message>
    <message id="failure.wrong_card.do">
        <source>请换成居民身份证，再试一次。</source>
        <translation>Please place your resident ID card and try again.</translation>
    </message>
    <message id="failure.wrong_card.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>The staff of this branch; the counter can handle this card too.</translation>
    </message>
    <message id="failure.card_expired.title">
        <source>这张身份证过期了</source>
        <translation>This ID card has expired</translation>
    </message>
    <message id="failure.card_expired.what">
        <source>证件已过期，不能用来申领。</source>
        <translation>The document has expired and cannot be used to apply.</translation>
    </message>
    <message id="failure.card_expired.do">
        <source>请先到公安机关换新身份证，再来办。</source>
        <translation>Please renew your ID card at the police first, then come back.</translation>
    </message>
    <message id="failure.card_expired.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>The staff of this branch; the counter can handle this card too.</translation>
    </message>
    <message id="failure.card_number_invalid.title">
        <source>身份证上的号码有问题</source>
        <translation>The number on the ID card is not right</translation>
    </message>
    <message id="failure.card_number_invalid.what">
        <source>读到的证件号码没有通过检查。</source>
        <translation>The ID number that was read did not pass the check.</translation>
    </message>
    <message id="failure.card_number_invalid.do">
        <source>请再试一次；还是不行，请去人工窗口。</source>
        <translation>Please try again; if it still fails, go to the counter.</translation>
    </message>
    <message id="failure.card_number_invalid.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>The staff of this branch; the counter can handle this card too.</translation>
    </message>
    <message id="failure.applicant_too_young.title">
        <source>不满 18 周岁，要由监护人代办</source>
        <translation>Under 18: a guardian applies</translation>
    </message>
    <message id="failure.applicant_too_young.what">
        <source>本人申领要年满 18 周岁。</source>
        <translation>Applying in person needs the age of 18.</translation>
    </message>
    <message id="failure.applicant_too_young.do">
        <source>请监护人带上证件，到人工窗口代办。</source>
        <translation>A guardian can apply at the counter with the documents.</translation>
    </message>
    <message id="failure.applicant_too_young.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>The staff of this branch; the counter can handle this card too.</translation>
    </message>
    <message id="failure.card_kind_not_served.title">
        <source>请到柜台办理</source>
        <translation>Please go to the counter</translation>
    </message>
    <message id="failure.card_kind_not_served.what">
        <source>这种证件现在不能在本机办理。</source>
        <translation>This kind of document cannot be handled on this machine.</translation>
    </message>
    <message id="failure.card_kind_not_served.do">
        <source>请带上这张证件去人工窗口。</source>
        <translation>Please take this document to the counter.</translation>
    </message>
    <message id="failure.card_kind_not_served.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>The staff of this branch; the counter can handle this card too.</translation>
    </message>
    <message id="failure.card_not_yet_valid.title">
        <source>这张身份证还没到有效期</source>
        <translation>This ID card is not valid yet</translation>
    </message>
    <message id="failure.card_not_yet_valid.what">
        <source>证件的有效期还没有开始，现在不能用来申领。</source>
        <translation>The document's validity has not begun; it cannot be used to apply today.</translation>
    </message>
    <message id="failure.card_not_yet_valid.do">
        <source>请到有效期开始以后再来；日期不对，请问工作人员。</source>
        <translation>Please come back once it is valid; if the date is wrong, ask the staff.</translation>
    </message>
    <message id="failure.card_not_yet_valid.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>The staff of this branch; the counter can handle this card too.</translation>
    </message>
    <message id="failure.store_full.title">
        <source>本机存储空间不够</source>
        <translation>This machine has no space left</translation>
    </message>
    <message id="failure.store_full.what">
        <source>没有存上，您的申领还没有提交。</source>
        <translation>It was not saved; your application has not been submitted.</translation>
    </message>
    <message id="failure.store_full.do">
        <source>请去人工窗口办，或换一台机器。</source>
        <translation>Please go to the counter, or use another machine.</translation>
    </message>
    <message id="failure.store_full.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>The staff of this branch; the counter can handle this card too.</translation>
    </message>
    <message id="failure.store_fault.title">
        <source>没有存上</source>
        <translation>It was not saved</translation>
    </message>
    <message id="failure.store_fault.what">
        <source>本机保存时出了故障，您的申领还没有提交。</source>
        <translation>Saving failed on this machine; your application has not been submitted.</translation>
    </message>
    <message id="failure.store_fault.do">
        <source>请再试一次，信息都还在；还是不行，请去人工窗口。</source>
        <translation>Please try again, nothing is lost; if it still fails, go to the counter.</translation>
    </message>
    <message id="failure.store_fault.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>The staff of this branch; the counter can handle this card too.</translation>
    </message>
    <message id="failure.seal_fault.title">
        <source>没有加密成功</source>
        <translation>Encryption failed</translation>
    </message>
    <message id="failure.seal_fault.what">
        <source>资料没有加密成功，所以没有保存，也没有提交。</source>
        <translation>The data could not be encrypted, so nothing was saved or submitted.</translation>
    </message>
    <message id="failure.seal_fault.do">
        <source>请再试一次，信息都还在；还是不行，请去人工窗口。</source>
        <translation>Please try again, nothing is lost; if it still fails, go to the counter.</translation>
    </message>
    <message id="failure.seal_fault.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>The staff of this branch; the counter can handle this card too.</translation>
    </message>
    <message id="failure.queue_limit_reached.title">
        <source>本机暂时不能办新的申领</source>
        <translation>No new applications on this machine for now</translation>
    </message>
    <message id="failure.queue_limit_reached.what">
        <source>等着提交的申领太多，要先联网提交。</source>
        <translation>Too many applications wait to be submitted first.</translation>
    </message>
    <message id="failure.queue_limit_reached.do">
        <source>请去人工窗口办，或换一台机器。</source>
        <translation>Please go to the counter, or use another machine.</translation>
    </message>
    <message id="failure.queue_limit_reached.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>The staff of this branch; the counter can handle this card too.</translation>
    </message>
    <message id="failure.saving_unsure.title">
        <source>还不知道有没有存上</source>
        <translation>Not yet known whether it was saved</translation>
    </message>
    <message id="failure.saving_unsure.what">
        <source>本机保存得太慢，还不知道您的申领有没有存上。存上的会自动提交，不会丢。</source>
        <translation>Saving takes too long: it is not yet known whether your application was saved. If it was, it is kept and submitted by itself.</translation>
    </message>
    <message id="failure.saving_unsure.do">
        <source>请先不要再申领，让工作人员用下面的编号查一查。</source>
        <translation>Please do not apply again yet; have the staff look it up by the number below.</translation>
    </message>
    <message id="failure.saving_unsure.who">
        <source>本网点的工作人员，用编号就能查到有没有存上。</source>
        <translation>The staff of this branch; by the number they can see whether it was saved.</translation>
    </message>
    <message id="failure.program_fault.title">
        <source>程序出了故障</source>
        <translation>Program fault</translation>
    </message>
    <message id="failure.program_fault.what">
        <source>这一步没有办成，不是您操作错了。</source>
        <translation>This step failed. You did nothing wrong.</translation>
    </message>
    <message id="failure.program_fault.do">
        <source>请再试一次；还是不行，请去人工窗口。</source>
        <translation>Please try again; if it still fails, go to the counter.</translation>
    </message>
    <message id="failure.program_fault.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>The staff of this branch; the counter can handle this card too.</translation>
    </message>
    <message id="staff.calling.title">
        <source>正在呼叫工作人员</source>
        <translation>Calling a member of staff</translation>
    </message>
    <message id="staff.calling.sentence">
        <source>%1 开始呼叫，请稍等。您也可以接着办。</source>
        <translation>Calling since %1, please wait. You can go on meanwhile.</translation>
    </message>
    <message id="staff.acknowledged.title">
        <source>已应答，请稍等</source>
        <translation>Somebody has answered, please wait</translation>
    </message>
    <message id="staff.acknowledged.sentence">
        <source>工作人员已经知道了，会过来帮您。</source>
        <translation>A member of staff knows and will come to help you.</translation>
    </message>
    <message id="staff.unanswered.title">
        <source>还没有人应答</source>
        <translation>Nobody has answered yet</translation>
    </message>
    <message id="staff.unanswered.sentence">
        <source>正在再次呼叫。您也可以直接去人工窗口。</source>
        <translation>Calling again. You can also go to the counter.</translation>
    </message>
    <message id="staff.cancel">
        <source>不用来了</source>
        <translation>Nobody needs to come</translation>
    </message>
    <message id="card_left.title">
        <source>请拿好您的身份证</source>
        <translation>Please take your ID card</translation>
    </message>
    <message id="card_left.sentence">
        <source>身份证还在读卡区，拿走以后才能接着用这台机器。</source>
        <translation>An ID card still lies on the reader. The machine can be used once it has been taken away.</translation>
    </message>
    <message id="card_left.understood">
        <source>知道了</source>
        <translation>I understand</translation>
    </message>
    <message id="timeout.title">
        <source>您还在吗？</source>
        <translation>Are you still there?</translation>
    </message>
    <message id="timeout.sentence">
        <source>%1 秒后会自动退出。
为了保护您，填过的内容会全部清除。</source>
        <translation>The session ends in %1 seconds.
To protect you, everything entered will be cleared.</translation>
    </message>
    <message id="timeout.stay">
        <source>我还在，继续办</source>
        <translation>I am here, go on</translation>
    </message>
    <message id="timeout.leave">
        <source>不办了，清除并退出</source>
        <translation>Stop, clear and leave</translation>
    </message>
    <message id="reveal.show">
        <source>显示 5 秒</source>
        <translation>Show for 5 seconds</translation>
    </message>
    <message id="reveal.hide">
        <source>%1 秒后隐藏</source>
        <translation>Hidden in %1 s</translation>
    </message>
    <message id="banner.offline">
        <source>暂时没联网。您可以接着办，资料会先存在本机。</source>
        <translation>No network for the moment. You can go on: what you submit is stored on this machine first.</translation>
    </message>
    <message id="signpost.ways">
        <source>您可以这样</source>
        <translation>What you can do</translation>
    </message>
    <message id="signpost.sign_in_other.title">
        <source>没带手机，也能办</source>
        <translation>It works without a phone too</translation>
    </message>
    <message id="signpost.sign_in_other.sentence">
        <source>这台机器现在只能用手机扫码登录。</source>
        <translation>For now this machine signs people in by phone only.</translation>
    </message>
    <message id="signpost.refused.title">
        <source>没有授权，查不了资格</source>
        <translation>Without authorisation nothing can be checked</translation>
    </message>
    <message id="signpost.refused.sentence">
        <source>不授权也没关系，人工窗口同样可以办。</source>
        <translation>That is all right: the counter can help you as well.</translation>
    </message>
    <message id="signpost.info_wrong.title">
        <source>信息有误，请先别提交</source>
        <translation>Something is wrong: please do not submit yet</translation>
    </message>
    <message id="signpost.info_wrong.sentence">
        <source>身份证和人社系统里的信息，要先更正。</source>
        <translation>What the ID card or the authority holds has to be corrected first.</translation>
    </message>
    <message id="signpost.eligibility_unavailable.title">
        <source>现在查不了申领资格</source>
        <translation>Eligibility cannot be checked right now</translation>
    </message>
    <message id="signpost.eligibility_unavailable.sentence">
        <source>不是您操作错了。您可以接着办。</source>
        <translation>You did nothing wrong. You can go on.</translation>
    </message>
    <message id="signpost.has_card.title">
        <source>您已经有第三代社保卡了</source>
        <translation>You already have a third-generation card</translation>
    </message>
    <message id="signpost.has_card.sentence">
        <source>不用再申领。</source>
        <translation>There is no need to apply again.</translation>
    </message>
    <message id="signpost.in_progress.title">
        <source>您已经申请过了</source>
        <translation>You have applied already</translation>
    </message>
    <message id="signpost.in_progress.sentence">
        <source>正在办理，可以直接查进度。</source>
        <translation>It is being processed; you can follow its progress.</translation>
    </message>
    <message id="signpost.collective.title">
        <source>您的单位已开通集体申请</source>
        <translation>Your employer has opened a collective application</translation>
    </message>
    <message id="signpost.collective.sentence">
        <source>请确认个人信息，由单位统一提交。</source>
        <translation>Please confirm your information; your employer submits it.</translation>
    </message>
    <message id="signpost.minor.title">
        <source>未满 18 岁，要由大人代办</source>
        <translation>Under 18, a guardian has to apply</translation>
    </message>
    <message id="signpost.minor.sentence">
        <source>请监护人带上证件来办。</source>
        <translation>Please let your guardian apply with the documents.</translation>
    </message>
    <message id="signpost.adult.title">
        <source>已满 18 岁，请本人申领</source>
        <translation>18 or older: please apply in person</translation>
    </message>
    <message id="signpost.adult.sentence">
        <source>请回首页，选“本人申领”。</source>
        <translation>Please go to the first page and choose "Apply in Person".</translation>
    </message>
    <message id="signpost.not_found.title">
        <source>没有查到您的参保信息</source>
        <translation>No insured person was found</translation>
    </message>
    <message id="signpost.not_found.sentence">
        <source>请拨打 96066，或让工作人员帮您查。</source>
        <translation>Please call 96066 or ask the staff to look it up.</translation>
    </message>
    <message id="signpost.mismatch.title">
        <source>姓名和证件号码没对上</source>
        <translation>Name and number do not match</translation>
    </message>
    <message id="signpost.mismatch.sentence">
        <source>请重新登录再试一次。</source>
        <translation>Please sign in again and try once more.</translation>
    </message>
    <message id="signpost.expired_id.title">
        <source>登记的身份证过期了</source>
        <translation>The registered ID card has expired</translation>
    </message>
    <message id="signpost.expired_id.sentence">
        <source>请先换新身份证，再来申领。</source>
        <translation>Please renew your ID card first, then apply.</translation>
    </message>
    <message id="signpost.unavailable.title">
        <source>现在办不了</source>
        <translation>Not possible right now</translation>
    </message>
    <message id="signpost.unavailable.sentence">
        <source>不是您操作错了。</source>
        <translation>You did nothing wrong.</translation>
    </message>
    <message id="signpost.way.counter.title">
        <source>本网点人工窗口</source>
        <translation>The counter of this branch</translation>
    </message>
    <message id="signpost.way.counter.sentence">
        <source>带上身份证，工作人员帮您办。</source>
        <translation>Bring your ID card; the staff will help you.</translation>
    </message>
    <message id="signpost.way.call.title">
        <source>请工作人员帮忙</source>
        <translation>Ask the staff</translation>
    </message>
    <message id="signpost.way.call.sentence">
        <source>点右下角“呼叫工作人员”。</source>
        <translation>Tap "Call staff" at the bottom right.</translation>
    </message>
    <message id="signpost.way.why_authorise.title">
        <source>想再看看</source>
        <translation>Look again</translation>
    </message>
    <message id="signpost.way.why_authorise.sentence">
        <source>点“上一步”，可以重新选择。</source>
        <translation>Tap "Back" to choose again.</translation>
    </message>
    <message id="signpost.way.line_96066.title">
        <source>拨打 96066</source>
        <translation>Call 96066</translation>
    </message>
    <message id="signpost.way.line_96066.sentence">
        <source>社保卡客服电话，核对或更正您的信息。</source>
        <translation>The card&apos;s service line checks or corrects your information.</translation>
    </message>
    <message id="signpost.way.checked_later.title">
        <source>接着办，以后再核对</source>
        <translation>Go on, it is checked later</translation>
    </message>
    <message id="signpost.way.checked_later.sentence">
        <source>申领先存在本机，联网后由人社部门核对。</source>
        <translation>What you submit is stored here and checked once the network is back.</translation>
    </message>
    <message id="signpost.way.again.title">
        <source>再查一次</source>
        <translation>Check again</translation>
    </message>
    <message id="signpost.way.again.sentence">
        <source>也许现在已经联上网了。</source>
        <translation>The network may be back by now.</translation>
    </message>
    <message id="signpost.do.retry">
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message id="signpost.way.ecard.title">
        <source>领取电子社保卡</source>
        <translation>Claim the e-card</translation>
    </message>
    <message id="signpost.way.ecard.sentence">
        <source>在“京通”或“电子社保卡”小程序里领取。</source>
        <translation>In the Jingtong or the e-card mini-program.</translation>
    </message>
    <message id="signpost.way.replace.title">
        <source>卡丢了、坏了</source>
        <translation>The card is lost or broken</translation>
    </message>
    <message id="signpost.way.replace.sentence">
        <source>请到发卡银行的网点补换。</source>
        <translation>Please have it replaced at a branch of its bank.</translation>
    </message>
    <message id="signpost.way.progress.title">
        <source>查办理进度</source>
        <translation>Follow the progress</translation>
    </message>
    <message id="signpost.way.progress.sentence">
        <source>在“京通”小程序的“我的办事”里查看。</source>
        <translation>In "My Affairs" of the Jingtong mini-program.</translation>
    </message>
    <message id="signpost.way.employee.title">
        <source>职工个人信息确认</source>
        <translation>Confirm your information as an employee</translation>
    </message>
    <message id="signpost.way.employee.sentence">
        <source>在人社局网站或“京通”小程序里确认。</source>
        <translation>On the bureau&apos;s website or in the Jingtong mini-program.</translation>
    </message>
    <message id="signpost.way.guardian.title">
        <source>18周岁以下代办</source>
        <translation>Application for minors</translation>
    </message>
    <message id="signpost.way.guardian.sentence">
        <source>由监护人在“京通”小程序等渠道代办。</source>
        <translation>By a guardian, on the bureau's website or in the mini-program 京通 (Jingtong).</translation>
    </message>
    <message id="signpost.way.individual.title">
        <source>本人申领</source>
        <translation>Apply in person</translation>
    </message>
    <message id="signpost.way.individual.sentence">
        <source>回首页，选“本人申领”。</source>
        <translation>On the first page choose "Apply in Person".</translation>
    </message>
    <message id="signpost.way.renew_id.title">
        <source>换新身份证</source>
        <translation>Renew the ID card</translation>
    </message>
    <message id="signpost.way.renew_id.sentence">
        <source>请到派出所办理。</source>
        <translation>At a police station.</translation>
    </message>
    <message id="sign_in.loading.title">
        <source>正在取码</source>
        <translation>Getting a code</translation>
    </message>
    <message id="sign_in.loading.sentence">
        <source>请稍等。</source>
        <translation>Please wait.</translation>
    </message>
    <message id="sign_in.live.title">
        <source>正在等您扫码，还有 %1 秒</source>
        <translation>Waiting for your scan, %1 s left</translation>
    </message>
    <message id="sign_in.live.sentence">
        <source>时间到了会自动换新码，不用着急。</source>
        <translation>A new code comes by itself. No hurry.</translation>
    </message>
    <message id="sign_in.scanned.title">
        <source>已扫码，请在手机上确认</source>
        <translation>Scanned: please confirm on your phone</translation>
    </message>
    <message id="sign_in.scanned.sentence">
        <source>手机上点“确认登录”。</source>
        <translation>Tap &quot;Confirm&quot; on the phone.</translation>
    </message>
    <message id="sign_in.expired.title">
        <source>这个码过期了</source>
        <translation>This code has expired</translation>
    </message>
    <message id="sign_in.expired.sentence">
        <source>正在换新的，也可以点“换一个”。</source>
        <translation>A new one is on its way, or tap &quot;New code&quot;.</translation>
    </message>
    <message id="sign_in.offline.title">
        <source>暂时没联网，扫不了码</source>
        <translation>No network, no code to scan</translation>
    </message>
    <message id="sign_in.offline.sentence">
        <source>可以先用身份证办，资料存在本机，联网后再上传。</source>
        <translation>You can begin with your ID card; what you submit is stored here and sent later.</translation>
    </message>
    <message id="sign_in.code">
        <source>登录二维码</source>
        <translation>QR code for signing in</translation>
    </message>
    <message id="sign_in.renew">
        <source>换一个</source>
        <translation>New code</translation>
    </message>
    <message id="sign_in.hint.open">
        <source>打开手机%1，点</source>
        <translation>Open %1 on your phone, tap </translation>
    </message>
    <message id="sign_in.hint.scan">
        <source>“扫一扫”</source>
        <translation>&quot;Scan&quot;</translation>
    </message>
    <message id="sign_in.hint.aim">
        <source>对准上面的二维码</source>
        <translation>Aim at the code above</translation>
    </message>
    <message id="sign_in.hint.inside">
        <source>在“京通”里点</source>
        <translation>In Jingtong tap </translation>
    </message>
    <message id="sign_in.hint.confirm">
        <source>“确认登录”</source>
        <translation>&quot;Confirm&quot;</translation>
    </message>
    <message id="sign_in.apps">
        <source>您用哪个软件扫？</source>
        <translation>Which app do you scan with?</translation>
    </message>
    <message id="sign_in.other">
        <source>没带手机，用别的方式</source>
        <translation>No phone: another way</translation>
    </message>
    <message id="sign_in.without_network">
        <source>先用身份证办</source>
        <translation>Begin with the ID card</translation>
    </message>
    <message id="app.wechat">
        <source>微信</source>
        <translation>WeChat</translation>
    </message>
    <message id="app.alipay">
        <source>支付宝</source>
        <translation>Alipay</translation>
    </message>
    <message id="app.baidu">
        <source>百度</source>
        <translation>Baidu</translation>
    </message>
    <message id="authorise.optional">
        <source>可以不选。取不到电子证照时，仍要拍身份证。</source>
        <translation>Optional. If no e-licence can be fetched, the ID card is photographed.</translation>
    </message>
    <message id="authorise.note">
        <source>只用来查您能不能申领第三代社保卡。</source>
        <translation>Only used to check whether you may apply for the card.</translation>
    </message>
    <message id="authorise.start">
        <source>开始资格校验</source>
        <translation>Start eligibility verification</translation>
    </message>
    <message id="authorise.start.blocked">
        <source>同意后才能查</source>
        <translation>Tick first</translation>
    </message>
    <message id="authorise.refuse">
        <source>不授权</source>
        <translation>Do not authorise</translation>
    </message>
    <message id="btn.next">
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message id="fault.fill">
        <source>请填写“%1”。</source>
        <translation>Please fill in &quot;%1&quot;.</translation>
    </message>
    <message id="fault.pick">
        <source>请选择“%1”。</source>
        <translation>Please choose &quot;%1&quot;.</translation>
    </message>
    <message id="fault.too_short">
        <source>“%1”太短了，请写完整。</source>
        <translation>&quot;%1&quot; is too short, please complete it.</translation>
    </message>
    <message id="fault.too_long">
        <source>“%1”太长了，请写短一些。</source>
        <translation>&quot;%1&quot; is too long, please shorten it.</translation>
    </message>
    <message id="fault.characters">
        <source>“%1”里有不能用的字符，请去掉。</source>
        <translation>&quot;%1&quot; has characters that cannot be used.</translation>
    </message>
    <message id="fault.area_code">
        <source>请加上区号，例如 010-12345678。</source>
        <translation>Please add the area code, for instance 010-12345678.</translation>
    </message>
    <message id="fault.landline">
        <source>请按 010-12345678 的样子填固定电话。</source>
        <translation>Please write the landline like 010-12345678.</translation>
    </message>
    <message id="fault.postcode">
        <source>邮政编码是 6 位数字。</source>
        <translation>The postcode has 6 digits.</translation>
    </message>
    <message id="fault.mobile">
        <source>“%1”是 1 开头的 11 位数字。</source>
        <translation>&quot;%1&quot; has 11 digits and begins with 1.</translation>
    </message>
    <message id="fault.no_han">
        <source>“%1”要用汉字写。</source>
        <translation>&quot;%1&quot; has to be written in Chinese.</translation>
    </message>
    <message id="fault.name">
        <source>“%1”里的“·”要写在两个字之间。</source>
        <translation>In &quot;%1&quot; the &quot;·&quot; stands between two characters.</translation>
    </message>
    <message id="warning.outside_beijing">
        <source>这不像北京的邮政编码，请再看一下。</source>
        <translation>This does not look like a Beijing postcode, please check.</translation>
    </message>
    <message id="warning.other_district">
        <source>地址里写的是另一个区，请再看一下。</source>
        <translation>The address names another district, please check.</translation>
    </message>
    <message id="sms.title">
        <source>填写短信验证码</source>
        <translation>Enter the code from the text message</translation>
    </message>
    <message id="sms.hint">
        <source>6 位数字</source>
        <translation>6 digits</translation>
    </message>
    <message id="sms.sending">
        <source>正在给 %1 发验证码。</source>
        <translation>Sending a code to %1.</translation>
    </message>
    <message id="sms.sent">
        <source>验证码已发到 %1，5 分钟内有效。</source>
        <translation>The code was sent to %1 and is valid for 5 minutes.</translation>
    </message>
    <message id="sms.for">
        <source>要验证的手机号：%1</source>
        <translation>Number to be verified: %1</translation>
    </message>
    <message id="sms.checking">
        <source>正在核对。</source>
        <translation>Checking.</translation>
    </message>
    <message id="sms.resend">
        <source>重新发送</source>
        <translation>Send again</translation>
    </message>
    <message id="sms.resend_in">
        <source>%1 秒后可重发</source>
        <translation>Again in %1 s</translation>
    </message>
    <message id="sms.incomplete">
        <source>验证码是 6 位数字，请填完。</source>
        <translation>The code has 6 digits, please complete it.</translation>
    </message>
    <message id="sms.wrong">
        <source>验证码不对，请再看一下短信。</source>
        <translation>Wrong code, please look at the message again.</translation>
    </message>
    <message id="sms.wrong_left">
        <source>验证码不对，还能再试 %1 次。</source>
        <translation>Wrong code, %1 more tries.</translation>
    </message>
    <message id="sms.expired">
        <source>验证码过期了，请重新发送。</source>
        <translation>The code has expired, please send a new one.</translation>
    </message>
    <message id="sms.locked">
        <source>错的次数太多了，请重新发送。</source>
        <translation>Wrong too often, please send a new one.</translation>
    </message>
    <message id="sms.too_many">
        <source>这个号码今天发得太多了，请换一个号码，或请工作人员帮忙。</source>
        <translation>Too many codes for this number today: use another number or ask the staff.</translation>
    </message>
    <message id="sms.too_soon">
        <source>刚给这个号码发过验证码，请等一等再重新发送。</source>
        <translation>A code was sent to this number a moment ago. Please wait, then send again.</translation>
    </message>
    <message id="sms.unreachable">
        <source>验证码没发出去，请稍后再试。</source>
        <translation>The code could not be sent, please try again later.</translation>
    </message>
    <message id="sms.unchecked">
        <source>验证码没核对成，请再点一次“填好了”。</source>
        <translation>The code could not be checked, please tap &quot;Done&quot; again.</translation>
    </message>
    <message id="editor.hint.mobile">
        <source>11 位手机号</source>
        <translation>11 digits</translation>
    </message>
    <message id="editor.hint.landline">
        <source>区号-号码，例如 010-12345678</source>
        <translation>Area code and number, e.g. 010-12345678</translation>
    </message>
    <message id="editor.hint.postcode">
        <source>6 位数字</source>
        <translation>6 digits</translation>
    </message>
    <message id="distance.metres">
        <source>%1 米</source>
        <translation>%1 m</translation>
    </message>
    <message id="distance.kilometres">
        <source>%1 公里</source>
        <translation>%1 km</translation>
    </message>
    <message id="editor.close">
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message id="editor.done">
        <source>填好了</source>
        <translation>Done</translation>
    </message>
    <message id="editor.title.fill">
        <source>填写%1</source>
        <translation>Enter: %1</translation>
    </message>
    <message id="editor.title.pick">
        <source>选择%1</source>
        <translation>Choose: %1</translation>
    </message>
    <message id="list.between">
        <source>、</source>
        <translation>, </translation>
    </message>
    <message id="editor.picked">
        <source>选好了：%1</source>
        <translation>Chosen: %1</translation>
    </message>
    <message id="editor.pick_first">
        <source>请先选一个</source>
        <translation>Please choose first</translation>
    </message>
    <message id="editor.nothing_found">
        <source>没有找到。删掉一个字母再试，或请工作人员帮您找。</source>
        <translation>Nothing found. Delete a letter, or ask the staff.</translation>
    </message>
    <message id="text.board.pinyin">
        <source>拼音</source>
        <translation>Pinyin</translation>
    </message>
    <message id="text.board.letters">
        <source>字母</source>
        <translation>Letters</translation>
    </message>
    <message id="text.board.digits">
        <source>数字</source>
        <translation>Digits</translation>
    </message>
    <message id="text.words.begin">
        <source>请打拼音，再点要的字</source>
        <translation>Type pinyin, then touch the word</translation>
    </message>
    <message id="text.words.none">
        <source>没有这个拼音。删掉一个字母再试</source>
        <translation>No such pinyin. Delete a letter and try again</translation>
    </message>
    <message id="text.words.away">
        <source>现在打不了汉字。字母和数字可以先填，汉字请呼叫工作人员</source>
        <translation>Chinese cannot be typed now. Letters and digits can; for the rest call the staff</translation>
    </message>
    <message id="text.words.away_staff">
        <source>现在打不了汉字，请呼叫工作人员</source>
        <translation>Chinese cannot be typed now. Please call the staff</translation>
    </message>
    <message id="text.words.earlier">
        <source>往前</source>
        <translation>Back</translation>
    </message>
    <message id="text.words.later">
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message id="text.clear">
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message id="text.take_over">
        <source>用已有的</source>
        <translation>Use the known one</translation>
    </message>
    <message id="text.choose_first">
        <source>请先选字</source>
        <translation>Choose a word first</translation>
    </message>
    <message id="editor.hint.address">
        <source>写到门牌号，例如“学院路20号3号楼502”</source>
        <translation>With the door number, for example "学院路20号3号楼502"</translation>
    </message>
    <message id="editor.hint.recipient">
        <source>写收件人的中文姓名</source>
        <translation>The recipient's name in Chinese</translation>
    </message>
    <message id="branch.here">
        <source>就在这里</source>
        <translation>Right here</translation>
    </message>
    <message id="branch.loading">
        <source>正在取网点。</source>
        <translation>Getting the branches.</translation>
    </message>
    <message id="branch.away">
        <source>网点取不到。请稍后再试，或选本网点。</source>
        <translation>The branches cannot be fetched now. Please try later.</translation>
    </message>
    <message id="collection.stage.submit">
        <source>今天提交</source>
        <translation>Submit today</translation>
    </message>
    <message id="collection.stage.made">
        <source>银行制卡</source>
        <translation>Card is made</translation>
    </message>
    <message id="collection.stage.made.note">
        <source>30 个自然日</source>
        <translation>30 calendar days</translation>
    </message>
    <message id="collection.stage.sms">
        <source>发卡行短信</source>
        <translation>The bank&apos;s SMS</translation>
    </message>
    <message id="collection.stage.sms.note">
        <source>到您手机</source>
        <translation>to your phone</translation>
    </message>
    <message id="collection.stage.hand">
        <source>拿到卡</source>
        <translation>Get the card</translation>
    </message>
    <message id="collection.stage.hand.note">
        <source>并激活</source>
        <translation>and activate it</translation>
    </message>
    <message id="collection.branch.title">
        <source>到网点自己取</source>
        <translation>Collect at the branch</translation>
    </message>
    <message id="collection.branch.sentence">
        <source>收到短信后，带身份证来取，当场激活就能用。</source>
        <translation>After the SMS bring your ID card; it is activated on the spot.</translation>
    </message>
    <message id="collection.post.title">
        <source>银行寄给我</source>
        <translation>Delivered by the bank</translation>
    </message>
    <message id="collection.post.sentence">
        <source>免快递费。要填收件人、邮编、地址和打得通的电话。收到后按银行要求到网点激活。</source>
        <translation>Free of charge. Needs recipient, postcode, address and a phone that is answered. Activate it at a branch as the bank asks.</translation>
    </message>
    <message id="collection.post.impossible">
        <source>这个网点不能邮寄，换一个网点试试。</source>
        <translation>This branch does not deliver: try another one.</translation>
    </message>
    <message id="collection.place.branch">
        <source>取卡网点</source>
        <translation>Collect at</translation>
    </message>
    <message id="collection.place.post">
        <source>办卡网点</source>
        <translation>Card branch</translation>
    </message>
    <message id="collection.change_branch">
        <source>换网点</source>
        <translation>Change</translation>
    </message>
    <message id="collection.phone">
        <source>做好了通知谁</source>
        <translation>Who gets the SMS</translation>
    </message>
    <message id="field.mobile">
        <source>卡预留手机号</source>
        <translation>Mobile registered for the card</translation>
    </message>
    <message id="review.applicant">
        <source>申领人</source>
        <translation>Applicant</translation>
    </message>
    <message id="review.from_card">
        <source>身份证已读取</source>
        <translation>Read from the ID card</translation>
    </message>
    <message id="review.edit">
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message id="id_type.resident">
        <source>居民身份证</source>
        <translation>Resident ID card</translation>
    </message>
    <message id="value.none">
        <source>未填写</source>
        <translation>not filled in</translation>
    </message>
    <message id="value.separator">
        <source>、</source>
        <translation>, </translation>
    </message>
    <message id="function.social_security">
        <source>社会保障</source>
        <translation>Social security</translation>
    </message>
    <message id="function.medical_settlement">
        <source>就医结算</source>
        <translation>Medical settlement</translation>
    </message>
    <message id="hint.96066">
        <source>请确认您的社会保障卡功能，若信息有误，请拨打客服电话：96066</source>
        <translation>Check the functions of your card; if anything is wrong call 96066.</translation>
    </message>
    <message id="signpost.home">
        <source>回首页</source>
        <translation>First page</translation>
    </message>
    <message id="signpost.go_on">
        <source>接着办，先存本机</source>
        <translation>Go on, store it here first</translation>
    </message>
    <message id="field.bank">
        <source>发卡行</source>
        <translation>Issuing bank</translation>
    </message>
    <message id="field.branch">
        <source>办卡网点</source>
        <translation>Card branch</translation>
    </message>
    <message id="field.collection">
        <source>领卡方式</source>
        <translation>Collection</translation>
    </message>
    <message id="done.photograph">
        <source>请用手机拍下这个编号。</source>
        <translation>Please take a photo of this number.</translation>
    </message>
    <message id="done.print">
        <source>打印凭条</source>
        <translation>Print the receipt</translation>
    </message>
    <message id="done.printing">
        <source>正在打印</source>
        <translation>Printing</translation>
    </message>
    <message id="done.printed">
        <source>凭条打好了，请拿走。</source>
        <translation>The receipt is printed, please take it.</translation>
    </message>
    <message id="done.print_failed">
        <source>凭条没打出来。请用手机拍下这个编号。</source>
        <translation>The receipt could not be printed. Please take a photo of this number.</translation>
    </message>
    <message id="receipt.accepted">
        <source>受理凭条</source>
        <translation>Acceptance receipt</translation>
    </message>
    <message id="receipt.held">
        <source>收妥凭条</source>
        <translation>Custody receipt</translation>
    </message>
    <message id="receipt.saved">
        <source>暂存凭条</source>
        <translation>Storage receipt</translation>
    </message>
    <message id="receipt.not_accepted">
        <source>还没有受理</source>
        <translation>Not accepted yet</translation>
    </message>
    <message id="receipt.service">
        <source>业务</source>
        <translation>Service</translation>
    </message>
    <message id="receipt.id_number">
        <source>证件号码后四位</source>
        <translation>Last 4 of the ID number</translation>
    </message>
    <message id="receipt.time">
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message id="receipt.free">
        <source>办卡和邮寄不收工本费和快递费</source>
        <translation>Card and delivery are free of charge</translation>
    </message>
    <message id="receipt.fraud">
        <source>人社部门不会用短信链接要您的账号和密码。</source>
        <translation>The bureau never asks for accounts or passwords by SMS links.</translation>
    </message>
    <message id="failure.sign_in_denied.title">
        <source>没有登录</source>
        <translation>You are not signed in</translation>
    </message>
    <message id="failure.sign_in_denied.what">
        <source>您在手机上点了拒绝，所以没有登录。</source>
        <translation>You tapped &quot;refuse&quot; on the phone, so you are not signed in.</translation>
    </message>
    <message id="failure.sign_in_denied.do">
        <source>想继续办，请再扫一次码，在手机上点“确认登录”。</source>
        <translation>To go on, scan the code again and tap &quot;confirm&quot; on the phone.</translation>
    </message>
    <message id="failure.sign_in_denied.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>The staff of this branch; the counter can handle this card too.</translation>
    </message>
    <message id="failure.sign_in_unavailable.title">
        <source>现在登录不了</source>
        <translation>Signing in does not work now</translation>
    </message>
    <message id="failure.sign_in_unavailable.what">
        <source>登录服务现在没有回应，不是您操作错了。</source>
        <translation>The sign-in service does not answer. You did nothing wrong.</translation>
    </message>
    <message id="failure.sign_in_unavailable.do">
        <source>请过一会儿再试一次；着急的话，请去人工窗口。</source>
        <translation>Please try again in a while; if you are in a hurry, go to the counter.</translation>
    </message>
    <message id="failure.sign_in_unavailable.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>The staff of this branch; the counter can handle this card too.</translation>
    </message>
    <message id="failure.card_of_another_person.title">
        <source>请放登录人自己的身份证</source>
        <translation>Please place your own ID card</translation>
    </message>
    <message id="failure.card_of_another_person.what">
        <source>这张身份证不是刚才登录的人的。</source>
        <translation>This ID card belongs to somebody else than the person who signed in.</translation>
    </message>
    <message id="failure.card_of_another_person.do">
        <source>请换成本人的身份证，再试一次。换人办理，请先退出，再重新开始。</source>
        <translation>Please use your own card and try again. For another person, leave first and start again.</translation>
    </message>
    <message id="failure.card_of_another_person.who">
        <source>本网点的工作人员，人工窗口同样可以办这张卡。</source>
        <translation>The staff of this branch; the counter can handle this card too.</translation>
    </message>
    <message id="rail.sign_in">
        <source>登录</source>
        <translation>Sign in</translation>
    </message>
    <message id="rail.supplement">
        <source>补充</source>
        <translation>Details</translation>
    </message>
    <message id="rail.collection">
        <source>领卡</source>
        <translation>Collect</translation>
    </message>
    <message id="sign_in.title">
        <source>用手机扫码登录</source>
        <translation>Sign in with your phone</translation>
    </message>
    <message id="sign_in.sentence">
        <source>扫一扫，确认是您本人在办理。</source>
        <translation>Scan the code to confirm that it is you.</translation>
    </message>
    <message id="sign_in_other.title">
        <source>没带手机，也能办</source>
        <translation>You can apply without a phone</translation>
    </message>
    <message id="sign_in_other.sentence">
        <source>带身份证去人工窗口，工作人员帮您办。</source>
        <translation>Take your ID card to the counter; the staff will do it with you.</translation>
    </message>
    <message id="disclaimer.title">
        <source>请先看一看免责声明</source>
        <translation>Please read the disclaimer (免责声明) first</translation>
    </message>
    <message id="disclaimer.sentence">
        <source>主要是下面三点。全文在下方，可以上下滑动。</source>
        <translation>These three points matter most. The full text is below; scroll to read it.</translation>
    </message>
    <message id="authorise.title">
        <source>先查一查您能不能办</source>
        <translation>First we check whether you can apply</translation>
    </message>
    <message id="authorise.sentence">
        <source>要您同意，才会去查。</source>
        <translation>We only check if you agree.</translation>
    </message>
    <message id="refused.title">
        <source>不同意，也能办</source>
        <translation>You can apply without agreeing here</translation>
    </message>
    <message id="refused.sentence">
        <source>不查就不能在本机办，人工窗口可以办。</source>
        <translation>Without the check this machine cannot go on; the counter can.</translation>
    </message>
    <message id="eligibility.title">
        <source>正在查您能不能办</source>
        <translation>Checking whether you can apply</translation>
    </message>
    <message id="eligibility.sentence">
        <source>一般几秒钟就好，请稍等。</source>
        <translation>This usually takes a few seconds.</translation>
    </message>
    <message id="eligibility_unavailable.title">
        <source>现在查不了，可以先办</source>
        <translation>The check is not possible now; you can go on</translation>
    </message>
    <message id="eligibility_unavailable.sentence">
        <source>不是您的问题。先填好，联网后再查。</source>
        <translation>It is not your fault. Fill in first; the check follows once we are online.</translation>
    </message>
    <message id="info_wrong.title">
        <source>信息不对，先别提交</source>
        <translation>Something is wrong? Please do not submit yet</translation>
    </message>
    <message id="info_wrong.sentence">
        <source>身份证上的信息在本机改不了。</source>
        <translation>The data of the ID card cannot be changed on this machine.</translation>
    </message>
    <message id="check_data.group.authority">
        <source>人社系统里的信息</source>
        <translation>On record with Human Resources and Social Security</translation>
    </message>
    <message id="supplement.title">
        <source>请补充几项信息</source>
        <translation>Please fill in a few details</translation>
    </message>
    <message id="supplement.sentence">
        <source>带箭头的，点一下再选。</source>
        <translation>Tap a field with an arrow, then choose.</translation>
    </message>
    <message id="supplement.group.person">
        <source>个人信息</source>
        <translation>About you</translation>
    </message>
    <message id="supplement.group.contact">
        <source>联系方式</source>
        <translation>How to reach you</translation>
    </message>
    <message id="bank.title">
        <source>选银行和办卡网点</source>
        <translation>Choose the bank and the branch</translation>
    </message>
    <message id="bank.sentence">
        <source>哪家银行都可以选，由您自己定。</source>
        <translation>Any bank on the list will do; the choice is yours.</translation>
    </message>
    <message id="bank.group.functions">
        <source>卡的功能</source>
        <translation>What the card can do</translation>
    </message>
    <message id="bank.group.choice">
        <source>发卡行和办卡网点</source>
        <translation>Issuing bank and branch</translation>
    </message>
    <message id="collection.title">
        <source>卡做好后，怎么拿？</source>
        <translation>How would you like to get the card?</translation>
    </message>
    <message id="collection.sentence">
        <source>选一种方便您的办法。</source>
        <translation>Choose what suits you.</translation>
    </message>
    <message id="collection.group.method">
        <source>领卡方式</source>
        <translation>Way of collection</translation>
    </message>
    <message id="collection.group.phone">
        <source>做好了通知谁</source>
        <translation>Who will be told when it is ready</translation>
    </message>
    <message id="collection.group.postal">
        <source>寄到哪里</source>
        <translation>Where to send it</translation>
    </message>
    <message id="review.title">
        <source>最后看一遍，再提交</source>
        <translation>One last look, then submit</translation>
    </message>
    <message id="review.sentence">
        <source>哪一项要改，就点右边的“修改”。</source>
        <translation>To change something, tap &quot;Edit&quot; beside it.</translation>
    </message>
    <message id="text_changed.sentence">
        <source>内容刚刚有更新，请您再看一遍。</source>
        <translation>The text has just changed; please read it again.</translation>
    </message>
    <message id="field.occupation">
        <source>职业</source>
        <translation>Occupation</translation>
    </message>
    <message id="field.district">
        <source>常住地所在区</source>
        <translation>District of permanent residence</translation>
    </message>
    <message id="field.residence_address">
        <source>常住所在地地址</source>
        <translation>Address of permanent residence</translation>
    </message>
    <message id="field.mobile.notice">
        <source>手机号（收通知用）</source>
        <translation>Mobile number (for messages)</translation>
    </message>
    <message id="field.landline">
        <source>固定电话</source>
        <translation>Landline</translation>
    </message>
    <message id="field.card_functions">
        <source>卡的功能</source>
        <translation>Functions of the card</translation>
    </message>
    <message id="field.postal.recipient">
        <source>收件人</source>
        <translation>Recipient</translation>
    </message>
    <message id="field.postal.mobile">
        <source>收件人手机号</source>
        <translation>Recipient&apos;s mobile number</translation>
    </message>
    <message id="field.postal.district">
        <source>收件地所在区</source>
        <translation>Delivery district</translation>
    </message>
    <message id="field.postal.address">
        <source>收件详细地址</source>
        <translation>Delivery address</translation>
    </message>
    <message id="field.postal.postcode">
        <source>邮政编码</source>
        <translation>Postcode</translation>
    </message>
    <message id="choose.ethnicity">
        <source>请选择民族</source>
        <translation>Choose your ethnic group</translation>
    </message>
    <message id="choose.occupation">
        <source>请选择职业</source>
        <translation>Choose your occupation</translation>
    </message>
    <message id="choose.district">
        <source>请选择区</source>
        <translation>Choose a district</translation>
    </message>
    <message id="choose.bank">
        <source>请选择发卡行</source>
        <translation>Choose the issuing bank</translation>
    </message>
    <message id="choose.branch">
        <source>请选择办卡网点</source>
        <translation>Choose the branch</translation>
    </message>
    <message id="fill.mobile">
        <source>请填 11 位手机号</source>
        <translation>11-digit mobile number</translation>
    </message>
    <message id="fill.landline">
        <source>可以不填，例如 010-12345678</source>
        <translation>May stay empty, e.g. 010-12345678</translation>
    </message>
    <message id="fill.address">
        <source>请填到门牌号</source>
        <translation>Down to the door number</translation>
    </message>
    <message id="fill.recipient">
        <source>请填收件人姓名</source>
        <translation>Name of the recipient</translation>
    </message>
    <message id="fill.postcode">
        <source>请填 6 位邮编</source>
        <translation>6-digit postcode</translation>
    </message>
    <message id="disclaimer.tick">
        <source>我已阅读并同意《免责声明》</source>
        <translation>I have read and agree to the Disclaimer (免责声明)</translation>
    </message>
    <message id="disclaimer.agree">
        <source>同意，下一步</source>
        <translation>Agree and go on</translation>
    </message>
    <message id="disclaimer.agree.blocked">
        <source>请先看完并勾选</source>
        <translation>Please read and tick first</translation>
    </message>
    <message id="disclaimer.refuse">
        <source>不同意，退出</source>
        <translation>Do not agree, leave</translation>
    </message>
    <message id="check_data.wrong">
        <source>信息有误</source>
        <translation>Something is wrong</translation>
    </message>
    <message id="review.group.person">
        <source>职业、民族</source>
        <translation>Occupation, ethnicity</translation>
    </message>
    <message id="review.group.address">
        <source>常住所在地地址</source>
        <translation>Address</translation>
    </message>
    <message id="review.group.phone">
        <source>手机号（收通知用）</source>
        <translation>Mobile (for the SMS)</translation>
    </message>
    <message id="review.group.branch">
        <source>发卡行和办卡网点</source>
        <translation>Bank and branch</translation>
    </message>
    <message id="review.group.collection">
        <source>怎么拿卡</source>
        <translation>How the card comes to you</translation>
    </message>
    <message id="review.group.postal">
        <source>邮寄到</source>
        <translation>Delivered to</translation>
    </message>
    <message id="receipt.beside">
        <source>凭这个编号查进度</source>
        <translation>Ask for progress with this number</translation>
    </message>
    <message id="receipt.beside.more">
        <source>个人中心“我的办事”</source>
        <translation>&quot;My Affairs&quot; in the Personal Center</translation>
    </message>
    <message id="receipt.later">
        <source>以后信息有变，请到发卡行网点更新</source>
        <translation>Later changes are made at a branch of the issuing bank</translation>
    </message>
    <message id="receipt.hotline">
        <source>客服电话 96066</source>
        <translation>Service line 96066</translation>
    </message>
    <message id="done.step.mailed">
        <source>做好以后：银行寄给您</source>
        <translation>Then: delivered by the bank</translation>
    </message>
    <message id="done.step.mailed.note">
        <source>免快递费；收到后按银行要求激活；信息有变到网点更新</source>
        <translation>Activate it as the bank asks; change your data at a branch</translation>
    </message>
    <message id="svc.min.short">
        <source>替孩子办</source>
        <translation>For my child</translation>
    </message>
    <message id="svc.emp.short">
        <source>单位集体办</source>
        <translation>For employees</translation>
    </message>
    <message id="svc.prg.short">
        <source>查办理进度</source>
        <translation>Progress</translation>
    </message>
    <message id="svc.ecd.short">
        <source>电子社保卡</source>
        <translation>E-card</translation>
    </message>
    <message id="svc.fam.short">
        <source>亲情账户</source>
        <translation>Family account</translation>
    </message>
    <message id="off.reason">
        <source>这台机器还不能办</source>
        <translation>Not here yet</translation>
    </message>
    <message id="off.title">
        <source>这台机器还不能办这项</source>
        <translation>Not possible on this machine yet</translation>
    </message>
    <message id="off.sentence">
        <source>不是您的问题，可以换个办法。</source>
        <translation>It is not your fault; there is another way.</translation>
    </message>
    <message id="off.ways">
        <source>%1，您可以这样</source>
        <translation>%1: what you can do</translation>
    </message>
    <message id="off.phone.title">
        <source>手机上办</source>
        <translation>On your phone</translation>
    </message>
    <message id="off.phone.sentence">
        <source>“京通”小程序，或“民生一卡通”</source>
        <translation>The Jingtong or the Minsheng Yikatong mini-program</translation>
    </message>
    <message id="off.here">
        <source>这台机器能办</source>
        <translation>Possible here</translation>
    </message>
    <message id="done.step.staff">
        <source>请工作人员看一下</source>
        <translation>The staff have to look at it</translation>
    </message>
    <message id="done.step.staff.note">
        <source>带好这个编号，不要再申请一次</source>
        <translation>Keep this number and do not apply again</translation>
    </message>
    <message id="receipt.staff">
        <source>待处理凭条</source>
        <translation>Receipt: staff needed</translation>
    </message>
    <message id="value.pair">
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message id="place_card.no_card">
        <source>没带身份证，怎么办？</source>
        <translation>No ID card with you?</translation>
    </message>
    <message id="place_card.other">
        <source>我用的是其他证件</source>
        <translation>I use another document</translation>
    </message>
    <message id="place_card.other.sentence">
        <source>例如护照、外国人永久居留身份证，告诉您去哪里办</source>
        <translation>For example a passport or a permanent residence card: where to go</translation>
    </message>
    <message id="signpost.no_card.title">
        <source>没带身份证，怎么办</source>
        <translation>No ID card with you</translation>
    </message>
    <message id="signpost.no_card.sentence">
        <source>申领要读身份证，这一步不能跳过。</source>
        <translation>The application needs your ID card; this step cannot be skipped.</translation>
    </message>
    <message id="signpost.other_document.title">
        <source>其他证件，请到柜台办</source>
        <translation>Other documents: please go to the counter</translation>
    </message>
    <message id="signpost.other_document.sentence">
        <source>这台机器只读居民身份证。</source>
        <translation>This machine reads resident ID cards only.</translation>
    </message>
    <message id="signpost.way.bring_card.title">
        <source>带身份证再来</source>
        <translation>Come back with the card</translation>
    </message>
    <message id="signpost.way.bring_card.sentence">
        <source>带上本人的居民身份证原件，再来这里办。</source>
        <translation>Bring your own original resident ID card and start again here.</translation>
    </message>
    <message id="signpost.way.online.title">
        <source>手机上办</source>
        <translation>On your phone</translation>
    </message>
    <message id="signpost.way.online.sentence">
        <source>“京通”小程序，或“民生一卡通”小程序。</source>
        <translation>In the mini-program 京通 (Jingtong) or 民生一卡通.</translation>
    </message>
    <message id="signpost.way.counter_temporary_card.title">
        <source>本网点人工窗口</source>
        <translation>The counter of this branch</translation>
    </message>
    <message id="signpost.way.counter_temporary_card.sentence">
        <source>只有临时身份证的，请到人工窗口办。</source>
        <translation>With a temporary ID card (临时居民身份证), please go to the counter.</translation>
    </message>
    <message id="signpost.way.residence_card.title">
        <source>居留证、居住证、通行证</source>
        <translation>Residence cards and travel permits</translation>
    </message>
    <message id="signpost.way.residence_card.sentence">
        <source>永久居留身份证、港澳台居住证或通行证，请带原件。</source>
        <translation>Permanent residence card, residence or travel permit of Hong Kong, Macao or Taiwan: bring the original.</translation>
    </message>
    <message id="signpost.way.passport.title">
        <source>护照、临时身份证</source>
        <translation>Passport or temporary ID card</translation>
    </message>
    <message id="signpost.way.passport.sentence">
        <source>请带有效的原件。</source>
        <translation>Bring the valid original.</translation>
    </message>
    <message id="signpost.way.counter_document.title">
        <source>本网点人工窗口</source>
        <translation>The counter of this branch</translation>
    </message>
    <message id="signpost.way.counter_document.sentence">
        <source>带上证件原件和本人手机，工作人员帮您办。</source>
        <translation>Bring the document and your own phone; the staff will help you.</translation>
    </message>
    <message id="signpost.do.service">
        <source>看怎么办</source>
        <translation>See how</translation>
    </message>
    <message id="slip.print">
        <source>打印凭条，去人工窗口</source>
        <translation>Print a slip for the counter</translation>
    </message>
    <message id="slip.printing">
        <source>正在打印凭条</source>
        <translation>Printing the slip</translation>
    </message>
    <message id="slip.printed">
        <source>凭条打好了，请拿着它去人工窗口。</source>
        <translation>The slip is printed. Please take it to the counter.</translation>
    </message>
    <message id="slip.failed">
        <source>凭条没打出来，直接去人工窗口也能办。</source>
        <translation>The slip could not be printed. You can go to the counter without it.</translation>
    </message>
    <message id="slip.title">
        <source>人工窗口凭条</source>
        <translation>Slip for the counter</translation>
    </message>
    <message id="slip.not_submitted">
        <source>还没有提交申请</source>
        <translation>Nothing has been submitted yet</translation>
    </message>
    <message id="slip.stage">
        <source>办到哪一步</source>
        <translation>Reached</translation>
    </message>
    <message id="slip.reason">
        <source>情况</source>
        <translation>What happened</translation>
    </message>
    <message id="slip.staff">
        <source>给工作人员看</source>
        <translation>For the staff</translation>
    </message>
    <message id="slip.note">
        <source>窗口同样可以办这张卡，凭条上写着您办到哪一步。</source>
        <translation>The counter can make this card too; the slip says how far you got.</translation>
    </message>
    <message id="slip.bring">
        <source>请带上本人身份证。</source>
        <translation>Please bring your ID card.</translation>
    </message>
    <message id="signpost.do.print_slip">
        <source>打印凭条</source>
        <translation>Print a slip</translation>
    </message>
    <message id="slip.leave">
        <source>拿好了，回首页</source>
        <translation>I have it, first page</translation>
    </message>
    <message id="value.either">
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message id="field.sex_ethnicity">
        <source>性别 / 民族</source>
        <translation>Sex / ethnic group</translation>
    </message>
    <message id="field.nationality">
        <source>国籍</source>
        <translation>Nationality</translation>
    </message>
    <message id="slip.no_answer">
        <source>呼叫以后没有人应答</source>
        <translation>A call for staff was not answered</translation>
    </message>
    <message id="rail.photo">
        <source>拍照</source>
        <translation>Photo</translation>
    </message>
    <message id="card_photo.title">
        <source>拍制卡照片</source>
        <translation>Take your card photo</translation>
    </message>
    <message id="card_photo.sentence">
        <source>请看屏幕上方的镜头，头和肩膀对准黄线。</source>
        <translation>Look at the camera above. Stay within the yellow line.</translation>
    </message>
    <message id="card_photo.picture">
        <source>镜头里的您，像照镜子一样</source>
        <translation>You in the camera, as in a mirror</translation>
    </message>
    <message id="card_photo.example">
        <source>样张</source>
        <translation>Example</translation>
    </message>
    <message id="card_photo.rule.facing">
        <source>脸在框内，正对镜头</source>
        <translation>Face inside the line, facing the camera</translation>
    </message>
    <message id="card_photo.rule.light">
        <source>光线够亮</source>
        <translation>Enough light</translation>
    </message>
    <message id="card_photo.rule.glasses">
        <source>眼镜没有反光</source>
        <translation>No glare on glasses</translation>
    </message>
    <message id="card_photo.rule.background">
        <source>背景是白色</source>
        <translation>White background</translation>
    </message>
    <message id="card_photo.rule.hair">
        <source>头发没挡眉毛耳朵</source>
        <translation>Hair off eyebrows and ears</translation>
    </message>
    <message id="card_photo.rule.still">
        <source>保持不动</source>
        <translation>Hold still</translation>
    </message>
    <message id="card_photo.note">
        <source>准备好了，点“拍照”。照片只用于制卡。</source>
        <translation>Tap Take photo when ready. The photo is only used for your card.</translation>
    </message>
    <message id="camera.capture">
        <source>拍照</source>
        <translation>Take photo</translation>
    </message>
    <message id="camera.capture.working">
        <source>正在处理照片</source>
        <translation>Processing</translation>
    </message>
    <message id="camera.capture.blocked">
        <source>镜头还没准备好</source>
        <translation>Camera not ready</translation>
    </message>
    <message id="camera.retake">
        <source>重拍</source>
        <translation>Retake</translation>
    </message>
    <message id="camera.opening.title">
        <source>正在打开镜头</source>
        <translation>Switching the camera on</translation>
    </message>
    <message id="camera.opening.sentence">
        <source>请稍等几秒钟。</source>
        <translation>This takes a few seconds.</translation>
    </message>
    <message id="camera.working.title">
        <source>正在处理照片</source>
        <translation>Processing the picture</translation>
    </message>
    <message id="camera.working.sentence">
        <source>请稍等一下。</source>
        <translation>One moment.</translation>
    </message>
    <message id="camera.away.title">
        <source>镜头没有画面</source>
        <translation>The camera shows no picture</translation>
    </message>
    <message id="camera.away.sentence">
        <source>请点“呼叫工作人员”，或去人工窗口办。填好的内容都还在。</source>
        <translation>Tap Call staff, or go to the counter. What you filled in is kept.</translation>
    </message>
    <message id="photo.title">
        <source>看看这张照片</source>
        <translation>Look at this photo</translation>
    </message>
    <message id="photo.sentence">
        <source>您满意吗？不满意可以重拍，次数不限。</source>
        <translation>Retake it as often as you like.</translation>
    </message>
    <message id="photo.name">
        <source>刚拍的照片</source>
        <translation>The photo just taken</translation>
    </message>
    <message id="photo.fact.size">
        <source>尺寸 %1×%2，大小 %3 KB</source>
        <translation>Size %1×%2, %3 KB</translation>
    </message>
    <message id="photo.fact.verdict">
        <source>能不能用，以审核为准</source>
        <translation>The authority decides whether it can be used</translation>
    </message>
    <message id="photo.adjust">
        <source>位置不合适，可以移一移</source>
        <translation>Move it if it does not sit well</translation>
    </message>
    <message id="photo.larger">
        <source>放大</source>
        <translation>Larger</translation>
    </message>
    <message id="photo.smaller">
        <source>缩小</source>
        <translation>Smaller</translation>
    </message>
    <message id="photo.left">
        <source>往左移</source>
        <translation>Left</translation>
    </message>
    <message id="photo.right">
        <source>往右移</source>
        <translation>Right</translation>
    </message>
    <message id="photo.up">
        <source>往上移</source>
        <translation>Up</translation>
    </message>
    <message id="photo.down">
        <source>往下移</source>
        <translation>Down</translation>
    </message>
    <message id="photo.moved_too_far">
        <source>不能再移了，再移就不合要求。</source>
        <translation>It cannot be moved further: the photo would break the rules.</translation>
    </message>
    <message id="photo.card.title">
        <source>印在卡上是这样</source>
        <translation>On your card</translation>
    </message>
    <message id="photo.card.sentence">
        <source>图样仅供参考，以实际发放的卡为准。</source>
        <translation>For illustration; your card may differ.</translation>
    </message>
    <message id="photo.use">
        <source>就用这张</source>
        <translation>Use this photo</translation>
    </message>
    <message id="document.title">
        <source>拍身份证：%1</source>
        <translation>ID card: %1</translation>
    </message>
    <message id="document.taken.title">
        <source>看看拍清楚了没有：%1</source>
        <translation>Check: %1</translation>
    </message>
    <message id="document.taken.sentence">
        <source>字要看得清，四个角都要在。</source>
        <translation>All text readable, all four corners there?</translation>
    </message>
    <message id="document.rule.corners">
        <source>四个角都在框里</source>
        <translation>All four corners inside</translation>
    </message>
    <message id="document.rule.sharp">
        <source>字看得清</source>
        <translation>Text is readable</translation>
    </message>
    <message id="document.rule.glare">
        <source>没有反光</source>
        <translation>No glare</translation>
    </message>
    <message id="document.rule.fingers">
        <source>没有手指挡住</source>
        <translation>No fingers in the way</translation>
    </message>
    <message id="document.enlarge">
        <source>放大看</source>
        <translation>Enlarge</translation>
    </message>
    <message id="document.enlarge.close">
        <source>看好了</source>
        <translation>Done</translation>
    </message>
    <message id="document.next">
        <source>都清楚，下一步</source>
        <translation>OK, next</translation>
    </message>
    <message id="document.next_side">
        <source>清楚，拍另一面</source>
        <translation>OK, other side</translation>
    </message>
    <message id="document.borrowed.page">
        <source>身份证照片不用拍了</source>
        <translation>No need to photograph your ID card</translation>
    </message>
    <message id="document.borrowed.title">
        <source>已调取电子证照</source>
        <translation>Electronic licence retrieved</translation>
    </message>
    <message id="document.borrowed.sentence">
        <source>按您的授权，用电子证照里的身份证照片。</source>
        <translation>With your consent the ID pictures of your electronic licence are used.</translation>
    </message>
    <message id="document.borrowed.shoot">
        <source>还是自己拍</source>
        <translation>Take it myself</translation>
    </message>
    <message id="picture.card_photo.title">
        <source>制卡照片</source>
        <translation>Card photo</translation>
    </message>
    <message id="picture.card_photo.subtitle">
        <source>印在卡上</source>
        <translation>Printed on the card</translation>
    </message>
    <message id="picture.id_emblem.title">
        <source>国徽面（正面）</source>
        <translation>Emblem side (front)</translation>
    </message>
    <message id="picture.id_emblem.subtitle">
        <source>证件正面</source>
        <translation>Front</translation>
    </message>
    <message id="picture.id_emblem.how">
        <source>从读卡区拿起身份证，国徽面朝上放在黑色垫板上。</source>
        <translation>Move it to the black pad, emblem up.</translation>
    </message>
    <message id="picture.id_person.title">
        <source>个人信息面（背面）</source>
        <translation>Personal side (back)</translation>
    </message>
    <message id="picture.id_person.subtitle">
        <source>证件背面</source>
        <translation>Back</translation>
    </message>
    <message id="picture.id_person.how">
        <source>印有照片的一面朝上，放在高拍仪的黑色垫板上。</source>
        <translation>Lay it on the black pad, photo up.</translation>
    </message>
    <message id="picture.state.done">
        <source>拍好了</source>
        <translation>Done</translation>
    </message>
    <message id="picture.state.empty">
        <source>点这里拍</source>
        <translation>Tap to take it</translation>
    </message>
    <message id="picture.state.current">
        <source>要拍这一面</source>
        <translation>To take now</translation>
    </message>
    <message id="picture.state.borrowed">
        <source>已调取电子证照</source>
        <translation>E-licence</translation>
    </message>
    <message id="picture.trouble.no_face">
        <source>没看到脸</source>
        <translation>No face found</translation>
    </message>
    <message id="picture.trouble.several_faces">
        <source>镜头里只能有一个人</source>
        <translation>Only one person, please</translation>
    </message>
    <message id="picture.trouble.eyes_not_found">
        <source>没看清眼睛</source>
        <translation>Eyes not seen clearly</translation>
    </message>
    <message id="picture.trouble.too_far">
        <source>请靠近一点</source>
        <translation>Come a little closer</translation>
    </message>
    <message id="picture.trouble.tilted">
        <source>请把头摆正</source>
        <translation>Hold your head straight</translation>
    </message>
    <message id="picture.trouble.head_cut">
        <source>头顶没拍全，请往下一点</source>
        <translation>Top of the head is cut off: move down a little</translation>
    </message>
    <message id="picture.trouble.off_centre">
        <source>请站到中间</source>
        <translation>Move to the middle</translation>
    </message>
    <message id="picture.trouble.empty">
        <source>什么也没拍到</source>
        <translation>Nothing to be seen</translation>
    </message>
    <message id="picture.trouble.failed">
        <source>没拍成</source>
        <translation>That did not work</translation>
    </message>
    <message id="picture.trouble.again">
        <source>对准后再点一次“拍照”。</source>
        <translation>Line up and tap Take photo again.</translation>
    </message>
    <message id="review.pictures">
        <source>照片和证件</source>
        <translation>Photo and documents</translation>
    </message>
    <message id="photo.offered.name">
        <source>人社部门已有的照片</source>
        <translation>The photo on file</translation>
    </message>
    <message id="photo.offered.title">
        <source>人社部门有您的照片</source>
        <translation>There is a photo of you on file</translation>
    </message>
    <message id="photo.offered.sentence">
        <source>和您现在的样子差不多就可以用，也可以重新拍。</source>
        <translation>You may use it if it still looks like you, or take a new one.</translation>
    </message>
    <message id="photo.offered.retake">
        <source>拍一张新的</source>
        <translation>Take a new one</translation>
    </message>
    <message id="photo.use.refused">
        <source>这张不能用，请重拍</source>
        <translation>Cannot be used, please retake</translation>
    </message>
    <message id="picture.verdict.asked">
        <source>正在请人社部门核对</source>
        <translation>Being checked by the authority</translation>
    </message>
    <message id="picture.verdict.accepted">
        <source>人社部门初步核对通过，最后以审核为准</source>
        <translation>Passed the first check; not final yet</translation>
    </message>
    <message id="picture.verdict.refused">
        <source>人社部门说这张不能用：%1</source>
        <translation>The authority cannot use it: %1</translation>
    </message>
    <message id="document.refused">
        <source>这张不能用，请重拍</source>
        <translation>Cannot be used, please retake</translation>
    </message>
    <message id="picture.reason.unreadable">
        <source>看不清</source>
        <translation>unclear</translation>
    </message>
    <message id="picture.reason.file">
        <source>文件不合要求</source>
        <translation>the file is not as required</translation>
    </message>
    <message id="picture.reason.no_face">
        <source>没有脸</source>
        <translation>no face</translation>
    </message>
    <message id="picture.reason.multiple_faces">
        <source>不止一个人</source>
        <translation>more than one person</translation>
    </message>
    <message id="picture.reason.face_covered">
        <source>脸被挡住了</source>
        <translation>face covered</translation>
    </message>
    <message id="picture.reason.eyes_closed">
        <source>闭着眼睛</source>
        <translation>eyes closed</translation>
    </message>
    <message id="picture.reason.background">
        <source>背景不合适</source>
        <translation>unsuitable background</translation>
    </message>
    <message id="picture.reason.blur">
        <source>照片模糊</source>
        <translation>blurred</translation>
    </message>
    <message id="picture.reason.glare">
        <source>有反光</source>
        <translation>glare</translation>
    </message>
    <message id="picture.reason.no_document">
        <source>没有证件</source>
        <translation>no document</translation>
    </message>
    <message id="picture.reason.document_cut">
        <source>证件没拍全</source>
        <translation>document cut off</translation>
    </message>
    <message id="picture.reason.wrong_side">
        <source>拍的是另一面</source>
        <translation>wrong side</translation>
    </message>
    <message id="picture.reason.not_original">
        <source>不是原件</source>
        <translation>not the original</translation>
    </message>
    <message id="picture.reason.other">
        <source>其他原因</source>
        <translation>other reason</translation>
    </message>
    <message id="picture.card_photo.short">
        <source>制卡照片</source>
        <translation>Card photo</translation>
    </message>
    <message id="picture.id_emblem.short">
        <source>国徽面</source>
        <translation>Emblem side</translation>
    </message>
    <message id="picture.id_person.short">
        <source>个人信息面</source>
        <translation>Personal side</translation>
    </message>
    <message id="witness.title">
        <source>请当面核对客户</source>
        <translation>Compare the customer in person</translation>
    </message>
    <message id="witness.sentence">
        <source>屏幕上没有客户资料，请看真人和真证件。</source>
        <translation>Look at the person and the card: nothing of them is shown here.</translation>
    </message>
    <message id="witness.request">
        <source>%1 号机　%2</source>
        <translation>Kiosk %1, %2</translation>
    </message>
    <message id="witness.request.chosen">
        <source>%1 请求核对。原因：客户用身份证登录</source>
        <translation>Asked for at %1: the customer signs in by ID card</translation>
    </message>
    <message id="witness.lock">
        <source>%1 秒后自动锁定</source>
        <translation>Locks in %1 seconds</translation>
    </message>
    <message id="witness.person">
        <source>是本人</source>
        <translation>It is this person</translation>
    </message>
    <message id="witness.person.sentence">
        <source>真人和身份证照片是同一个人</source>
        <translation>The person is the one on the ID card's photo</translation>
    </message>
    <message id="witness.original">
        <source>已核验原件</source>
        <translation>I have seen the original</translation>
    </message>
    <message id="witness.original.sentence">
        <source>身份证是原件，不是复印件，也不是手机里的照片</source>
        <translation>The ID card is an original, no copy and no photo on a phone</translation>
    </message>
    <message id="witness.number">
        <source>输入您的工号</source>
        <translation>Enter your staff number</translation>
    </message>
    <message id="witness.number.sentence">
        <source>4 到 8 位数字</source>
        <translation>4 to 8 digits</translation>
    </message>
    <message id="witness.number.typed">
        <source>已输工号 %1</source>
        <translation>Staff number %1</translation>
    </message>
    <message id="witness.pin">
        <source>输入您的工作密码</source>
        <translation>Enter your PIN</translation>
    </message>
    <message id="witness.clerk">
        <source>柜员 %1</source>
        <translation>Clerk %1</translation>
    </message>
    <message id="witness.pin.typed">
        <source>密码已输 %1 位，共 %2 位</source>
        <translation>%1 of %2 digits of the PIN</translation>
    </message>
    <message id="witness.change">
        <source>换工号</source>
        <translation>Other number</translation>
    </message>
    <message id="witness.next">
        <source>下一步，输密码</source>
        <translation>Next: PIN</translation>
    </message>
    <message id="witness.next.blocked">
        <source>先输工号</source>
        <translation>Number first</translation>
    </message>
    <message id="witness.confirm">
        <source>确认核对</source>
        <translation>Confirm</translation>
    </message>
    <message id="witness.confirm.ticks">
        <source>先勾选上面两项</source>
        <translation>Tick both rows first</translation>
    </message>
    <message id="witness.confirm.reason">
        <source>先选一个原因</source>
        <translation>Choose a reason first</translation>
    </message>
    <message id="witness.confirm.digits">
        <source>再输 %1 位，确认核对</source>
        <translation>%1 more to confirm</translation>
    </message>
    <message id="witness.confirm.locked">
        <source>锁定中，请稍等</source>
        <translation>Locked, please wait</translation>
    </message>
    <message id="witness.checking">
        <source>正在核对密码…</source>
        <translation>Checking the PIN…</translation>
    </message>
    <message id="witness.return">
        <source>核对不了，退回</source>
        <translation>Cannot confirm</translation>
    </message>
    <message id="witness.return.confirm">
        <source>确认退回</source>
        <translation>Send back</translation>
    </message>
    <message id="witness.return.digits">
        <source>再输 %1 位，确认退回</source>
        <translation>%1 more to send back</translation>
    </message>
    <message id="witness.keep">
        <source>回去核对</source>
        <translation>Back to the check</translation>
    </message>
    <message id="witness.reason.other_person">
        <source>人和证件对不上</source>
        <translation>Not the same person</translation>
    </message>
    <message id="witness.reason.other_person.sentence">
        <source>真人和身份证照片不是同一个人</source>
        <translation>Person and photo differ</translation>
    </message>
    <message id="witness.reason.no_original">
        <source>不是原件</source>
        <translation>Not an original</translation>
    </message>
    <message id="witness.reason.no_original.sentence">
        <source>是复印件，或手机里的照片</source>
        <translation>A copy, or a photo on a phone</translation>
    </message>
    <message id="witness.reason.unclear">
        <source>看不清，没法确认</source>
        <translation>Cannot tell</translation>
    </message>
    <message id="witness.reason.unclear.sentence">
        <source>照片模糊、证件有损坏，或拿不准</source>
        <translation>Photo unclear, card damaged, or in doubt</translation>
    </message>
    <message id="witness.reason.person_left">
        <source>客户不办了</source>
        <translation>The customer has left</translation>
    </message>
    <message id="witness.reason.person_left.sentence">
        <source>客户已离开，或改主意了</source>
        <translation>Gone, or of another mind</translation>
    </message>
    <message id="witness.wrong">
        <source>工号、密码或动态码不对，请再输一次。</source>
        <translation>Number, PIN or code is wrong. Please enter it again.</translation>
    </message>
    <message id="witness.wrong.left">
        <source>工号、密码或动态码不对。再错 %1 次会锁定。</source>
        <translation>Number, PIN or code is wrong. %1 more wrong ones and it locks.</translation>
    </message>
    <message id="witness.locked">
        <source>错的次数太多，已锁定，%1 秒后再试。</source>
        <translation>Too many wrong PINs. Locked, try again in %1 seconds.</translation>
    </message>
    <message id="witness.unlocked">
        <source>可以再输密码了。</source>
        <translation>The PIN can be entered again.</translation>
    </message>
    <message id="witness.unavailable">
        <source>现在没法核对密码，请让管理员检查本机的柜员账户。</source>
        <translation>The PIN cannot be checked now. Please have the administrator look at this kiosk's clerk accounts.</translation>
    </message>
    <message id="witness.note">
        <source>您的工号、时间和结论会记下来。您不能替客户提交，也看不到客户填的内容。</source>
        <translation>Your number, the time and the outcome are recorded. You cannot submit for the customer, nor see what they fill in.</translation>
    </message>
    <message id="way.title">
        <source>怎么证明是您本人？</source>
        <translation>How do you want to sign in?</translation>
    </message>
    <message id="way.sentence">
        <source>选一种就行，推荐第一种。</source>
        <translation>Choose one; the first is the easiest.</translation>
    </message>
    <message id="way.card">
        <source>用身份证</source>
        <translation>With your ID card</translation>
    </message>
    <message id="way.card.sentence">
        <source>放上身份证，请工作人员当面核对。不用拍脸。</source>
        <translation>Place the card; a member of staff compares it with you. No photo of your face.</translation>
    </message>
    <message id="way.without_card">
        <source>没带身份证，用手机</source>
        <translation>No ID card here: by phone</translation>
    </message>
    <message id="way.qr">
        <source>扫二维码</source>
        <translation>Scan a code</translation>
    </message>
    <message id="way.qr.sentence">
        <source>用微信、支付宝、百度里的“京通”，或电子社保卡</source>
        <translation>With Jingtong in WeChat, Alipay or Baidu</translation>
    </message>
    <message id="way.neither">
        <source>都没有</source>
        <translation>Neither</translation>
    </message>
    <message id="way.counter">
        <source>去人工窗口办</source>
        <translation>Go to the counter</translation>
    </message>
    <message id="way.counter.sentence">
        <source>窗口同样可以办</source>
        <translation>The counter can do the same</translation>
    </message>
    <message id="way.note">
        <source>本机不会记住您的登录。办完、退出或离开，都会清除。</source>
        <translation>This machine does not remember you: all is erased when you finish, leave or walk away.</translation>
    </message>
    <message id="sign_in_card.title">
        <source>请把身份证放上来</source>
        <translation>Place your ID card on the reader</translation>
    </message>
    <message id="sign_in_card.sentence">
        <source>平放在亮灯的读卡区，不用按住。</source>
        <translation>Lay it flat on the lit area, no need to hold it.</translation>
    </message>
    <message id="list.separator">
        <source>，</source>
        <translation>, </translation>
    </message>
    <message id="home.bring">
        <source>能不能办，要带什么</source>
        <translation>Can I apply? What do I bring?</translation>
    </message>
    <message id="home.bring.sentence">
        <source>不用登录，先看一看，还能打一张清单</source>
        <translation>No sign-in needed. You can print the list.</translation>
    </message>
    <message id="home.document.headline">
        <source>办社会保障卡</source>
        <translation>Social security
card</translation>
    </message>
    <message id="home.document.sentence">
        <source>首次办卡不收费。</source>
        <translation>The first card is free of charge.</translation>
    </message>
    <message id="home.document.question">
        <source>您带了哪种证件？</source>
        <translation>Which document do you have with you?</translation>
    </message>
    <message id="home.document.why">
        <source>看看您在这台机器上能办什么，什么要到柜台办。</source>
        <translation>Then we show what you can do here and what only the counter can do.</translation>
    </message>
    <message id="home.document.receipt">
        <source>我有凭条，查进度</source>
        <translation>Progress by receipt</translation>
    </message>
    <message id="home.document.list">
        <source>要带什么，看清单</source>
        <translation>What to bring: the list</translation>
    </message>
    <message id="home.document.have">
        <source>您带的是：%1</source>
        <translation>You have: %1</translation>
    </message>
    <message id="home.document.id_card">
        <source>居民身份证</source>
        <translation>Chinese resident ID card</translation>
    </message>
    <message id="home.document.id_card.official">
        <source>中国居民</source>
        <translation>居民身份证</translation>
    </message>
    <message id="home.document.child">
        <source>孩子的身份证或户口本</source>
        <translation>Child: ID card or household booklet</translation>
    </message>
    <message id="home.document.child.official">
        <source>未满 18 岁</source>
        <translation>孩子的身份证或户口本</translation>
    </message>
    <message id="home.document.foreign_permanent">
        <source>外国人永久居留身份证</source>
        <translation>Foreign permanent resident ID card</translation>
    </message>
    <message id="home.document.foreign_permanent.official">
        <source>到柜台办</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message id="home.document.residence_permit">
        <source>港澳台居民居住证</source>
        <translation>Residence permit: Hong Kong, Macao, Taiwan</translation>
    </message>
    <message id="home.document.residence_permit.official">
        <source>到柜台办</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message id="home.document.other">
        <source>护照或其他证件</source>
        <translation>Passport or another document</translation>
    </message>
    <message id="home.document.other.official">
        <source>到柜台办</source>
        <translation>护照或其他证件</translation>
    </message>
    <message id="bring.service">
        <source>能不能办，要带什么</source>
        <translation>What to bring (要带什么)</translation>
    </message>
    <message id="bring.service.sentence">
        <source>不用登录，先看一看</source>
        <translation>No sign-in needed</translation>
    </message>
    <message id="bring.here">
        <source>这台机器能办</source>
        <translation>On this machine</translation>
    </message>
    <message id="bring.counter">
        <source>到柜台办</source>
        <translation>At the counter</translation>
    </message>
    <message id="bring.whom">
        <source>给谁办卡？</source>
        <translation>Who is the card for?</translation>
    </message>
    <message id="bring.whom.myself">
        <source>给自己办</source>
        <translation>For myself</translation>
    </message>
    <message id="bring.whom.myself.sentence">
        <source>年满 18 岁</source>
        <translation>Aged 18 or over</translation>
    </message>
    <message id="bring.whom.child">
        <source>替孩子办</source>
        <translation>For my child</translation>
    </message>
    <message id="bring.whom.child.sentence">
        <source>孩子未满 18 岁</source>
        <translation>The child is under 18</translation>
    </message>
    <message id="bring.document">
        <source>您带了哪种证件？</source>
        <translation>Which document do you have?</translation>
    </message>
    <message id="bring.document.id_card">
        <source>居民身份证</source>
        <translation>Chinese resident ID card (居民身份证)</translation>
    </message>
    <message id="bring.document.foreign_permanent">
        <source>外国人永久居留身份证</source>
        <translation>Foreign permanent resident ID card (外国人永久居留身份证)</translation>
    </message>
    <message id="bring.document.residence_permit">
        <source>港澳台居民居住证</source>
        <translation>Residence permit for Hong Kong, Macao or Taiwan (港澳台居民居住证)</translation>
    </message>
    <message id="bring.document.other">
        <source>护照、通行证或临时身份证</source>
        <translation>Passport, travel permit or temporary ID card</translation>
    </message>
    <message id="bring.document.other.sentence">
        <source>没有带证件，也选这里</source>
        <translation>Also if you have none with you</translation>
    </message>
    <message id="bring.age">
        <source>孩子多大了？</source>
        <translation>How old is the child?</translation>
    </message>
    <message id="bring.age.under_7">
        <source>不到 7 岁</source>
        <translation>Under 7</translation>
    </message>
    <message id="bring.age.under_7.sentence">
        <source>可以不拍照</source>
        <translation>No photograph is needed</translation>
    </message>
    <message id="bring.age.from_7">
        <source>7 到 17 岁</source>
        <translation>7 to 17</translation>
    </message>
    <message id="bring.age.from_7.sentence">
        <source>要拍一张照片</source>
        <translation>A photograph is needed</translation>
    </message>
    <message id="bring.child_document">
        <source>用孩子的哪种证件？</source>
        <translation>Which document of the child?</translation>
    </message>
    <message id="bring.child_document.id_card">
        <source>孩子的居民身份证</source>
        <translation>The child's resident ID card (居民身份证)</translation>
    </message>
    <message id="bring.child_document.id_card.sentence">
        <source>正反两面都要拍</source>
        <translation>Both sides are photographed</translation>
    </message>
    <message id="bring.child_document.booklet">
        <source>户口本</source>
        <translation>Household booklet (户口本)</translation>
    </message>
    <message id="bring.child_document.booklet.sentence">
        <source>孩子所在的那本</source>
        <translation>The one that the child is in</translation>
    </message>
    <message id="bring.householder">
        <source>您是户口本上的户主吗？</source>
        <translation>Are you the householder in it?</translation>
    </message>
    <message id="bring.householder.sentence">
        <source>看孩子所在的那本，户主本人页上写的是谁。</source>
        <translation>Look whose name stands on the householder's page.</translation>
    </message>
    <message id="bring.householder.yes">
        <source>我是户主</source>
        <translation>I am the householder</translation>
    </message>
    <message id="bring.householder.no">
        <source>我不是户主</source>
        <translation>I am not</translation>
    </message>
    <message id="bring.householder.no.sentence">
        <source>还要带孩子的出生医学证明</source>
        <translation>Then the birth certificate is needed too</translation>
    </message>
    <message id="bring.title">
        <source>可以办，带这些来就行</source>
        <translation>You can apply here. Bring these</translation>
    </message>
    <message id="bring.counter.title">
        <source>请到柜台办，带这些去</source>
        <translation>At the counter. Bring these</translation>
    </message>
    <message id="bring.said">
        <source>您选的是：%1。</source>
        <translation>You chose: %1.</translation>
    </message>
    <message id="bring.said.myself">
        <source>给自己办</source>
        <translation>for yourself</translation>
    </message>
    <message id="bring.said.child">
        <source>替孩子办</source>
        <translation>for your child</translation>
    </message>
    <message id="bring.said.under_7">
        <source>孩子不到 7 岁</source>
        <translation>under 7</translation>
    </message>
    <message id="bring.said.from_7">
        <source>孩子 7 到 17 岁</source>
        <translation>7 to 17</translation>
    </message>
    <message id="bring.said.child_id_card">
        <source>用孩子的身份证</source>
        <translation>the child's ID card</translation>
    </message>
    <message id="bring.said.booklet">
        <source>用户口本</source>
        <translation>the household booklet</translation>
    </message>
    <message id="bring.said.householder">
        <source>您是户主</source>
        <translation>you are the householder</translation>
    </message>
    <message id="bring.said.not_householder">
        <source>您不是户主</source>
        <translation>you are not the householder</translation>
    </message>
    <message id="bring.group">
        <source>要带 %1 样，都要原件</source>
        <translation>Bring %1 things, all of them originals</translation>
    </message>
    <message id="bring.again">
        <source>重新选</source>
        <translation>Choose again</translation>
    </message>
    <message id="bring.print">
        <source>打印这张清单</source>
        <translation>Print this list</translation>
    </message>
    <message id="bring.start">
        <source>都带了，现在办</source>
        <translation>I have them: apply now</translation>
    </message>
    <message id="bring.note">
        <source>参保等资格，登录后由人社部门核对，这里先不查。</source>
        <translation>Whether you are insured is checked by the authority after you sign in, not here.</translation>
    </message>
    <message id="bring.minutes">
        <source>在本机办，一般约 %1 分钟</source>
        <translation>On this machine it usually takes about %1 minutes</translation>
    </message>
    <message id="bring.thing.own_id">
        <source>您的居民身份证</source>
        <translation>Your resident ID card</translation>
    </message>
    <message id="bring.thing.own_id.sentence">
        <source>在有效期内，正反两面都要拍</source>
        <translation>Valid today. Both sides are photographed</translation>
    </message>
    <message id="bring.thing.child_id">
        <source>孩子的居民身份证</source>
        <translation>The child's resident ID card</translation>
    </message>
    <message id="bring.thing.child_id.sentence">
        <source>正反两面都要拍</source>
        <translation>Both sides are photographed</translation>
    </message>
    <message id="bring.thing.booklet">
        <source>户口本（孩子所在的那本）</source>
        <translation>Household booklet, the one the child is in</translation>
    </message>
    <message id="bring.thing.booklet.five">
        <source>要拍这 5 面。带整本来，不用复印</source>
        <translation>These 5 sides are photographed. Bring the whole booklet, no copies</translation>
    </message>
    <message id="bring.thing.booklet.three">
        <source>要拍这 3 面。带整本来，不用复印</source>
        <translation>These 3 sides are photographed. Bring the whole booklet, no copies</translation>
    </message>
    <message id="bring.thing.birth">
        <source>孩子的出生医学证明</source>
        <translation>The child's birth certificate</translation>
    </message>
    <message id="bring.thing.birth.sentence">
        <source>带原件，不用复印</source>
        <translation>The original, no copy</translation>
    </message>
    <message id="bring.thing.phone">
        <source>您的手机</source>
        <translation>Your mobile phone</translation>
    </message>
    <message id="bring.thing.phone.sentence">
        <source>登录、收领卡通知、改手机号时用</source>
        <translation>To sign in, to hear when the card is ready, to change your number</translation>
    </message>
    <message id="bring.thing.phone.counter">
        <source>收领卡通知</source>
        <translation>To hear when the card is ready</translation>
    </message>
    <message id="bring.thing.original">
        <source>在有效期内的原件</source>
        <translation>The original, valid today</translation>
    </message>
    <message id="bring.thing.original.other">
        <source>有哪种带哪种，带原件</source>
        <translation>Whichever you have, the original</translation>
    </message>
    <message id="bring.side.emblem">
        <source>国徽面
（正面）</source>
        <translation>Emblem side
(国徽面)</translation>
    </message>
    <message id="bring.side.person">
        <source>个人信息面
（背面）</source>
        <translation>Personal side
(个人信息面)</translation>
    </message>
    <message id="bring.side.first">
        <source>首页
（户主页）</source>
        <translation>First page
(首页)</translation>
    </message>
    <message id="bring.side.child">
        <source>孩子
本人页</source>
        <translation>Child's page
(本人页)</translation>
    </message>
    <message id="bring.side.child_back">
        <source>孩子页
背面</source>
        <translation>Its back
(背面)</translation>
    </message>
    <message id="bring.side.head">
        <source>户主
本人页</source>
        <translation>Head's page
(户主页)</translation>
    </message>
    <message id="bring.side.head_back">
        <source>户主页
背面</source>
        <translation>Its back
(背面)</translation>
    </message>
    <message id="bring.remark.photo">
        <source>照片在这里现拍，不用带照片来</source>
        <translation>Your photograph is taken here. Bring none</translation>
    </message>
    <message id="bring.remark.production">
        <source>制卡周期为 30 个自然日</source>
        <translation>The card takes 30 calendar days to make</translation>
    </message>
    <message id="bring.remark.under_7">
        <source>孩子未满 7 岁：可以不拍照，用卡通照片，孩子不来也能办</source>
        <translation>Under 7: a cartoon picture will do, the child need not come</translation>
    </message>
    <message id="bring.remark.from_7">
        <source>要给孩子拍照，请带孩子一起来</source>
        <translation>The child is photographed here. Please come together</translation>
    </message>
    <message id="bring.remark.child_production">
        <source>制卡周期为 30 个自然日，由您去网点领</source>
        <translation>The card takes 30 calendar days. You collect it at the branch</translation>
    </message>
    <message id="bring.remark.ask_first">
        <source>去之前可以打 96066，问清楚还要带什么</source>
        <translation>You may call 96066 first and ask what else is needed</translation>
    </message>
    <message id="bring.remark.free">
        <source>办卡不收工本费</source>
        <translation>The card is free of charge</translation>
    </message>
    <message id="voice.on">
        <source>语音已打开。每一页都会读给您听。</source>
        <translation>Voice is on. Every page is read to you.</translation>
    </message>
    <message id="voice.listen">
        <source>听</source>
        <translation>Listen</translation>
    </message>
    <message id="voice.listen.stop">
        <source>停</source>
        <translation>Stop</translation>
    </message>
    <message id="voice.listen.what">
        <source>读出这一页</source>
        <translation>Reads this page aloud</translation>
    </message>
    <message id="voice.listen.stop.what">
        <source>不再往下读</source>
        <translation>Stops reading</translation>
    </message>
    <message id="voice.louder">
        <source>大声些</source>
        <translation>Louder</translation>
    </message>
    <message id="voice.softer">
        <source>小声些</source>
        <translation>Softer</translation>
    </message>
    <message id="voice.why.off">
        <source>本机没有开语音</source>
        <translation>Voice is switched off on this machine</translation>
    </message>
    <message id="voice.why.looking">
        <source>语音还在准备</source>
        <translation>Voice is being prepared</translation>
    </message>
    <message id="voice.why.no_program">
        <source>本机暂时不能读出声</source>
        <translation>This machine cannot speak just now</translation>
    </message>
    <message id="voice.why.no_outlet">
        <source>本机没有接喇叭或耳机</source>
        <translation>No loudspeaker or headset is connected</translation>
    </message>
    <message id="voice.seconds_left">
        <source>还有 %1 秒</source>
        <translation>%1 seconds left</translation>
    </message>
    <message id="voice.ends_in">
        <source>尾号 %1</source>
        <translation>ending in %1</translation>
    </message>
    <message id="voice.private_line">
        <source>%1，%2。</source>
        <translation>%1: %2.</translation>
    </message>
    <message id="voice.private_on_screen">
        <source>您的信息只显示在屏幕上，喇叭不会读出来。</source>
        <translation>Your details are only on the screen. The loudspeaker does not read them.</translation>
    </message>
    <message id="voice.number_on_screen">
        <source>编号在屏幕上，请记下来或拍下来。</source>
        <translation>The number is on the screen. Please write it down or photograph it.</translation>
    </message>
    <message id="voice.field.line">
        <source>%1，%2。</source>
        <translation>%1: %2.</translation>
    </message>
    <message id="voice.field.filled">
        <source>已填好</source>
        <translation>filled in</translation>
    </message>
    <message id="voice.field.empty">
        <source>还没有填</source>
        <translation>not filled in yet</translation>
    </message>
    <message id="voice.headset.title">
        <source>耳机插好了</source>
        <translation>Headset connected</translation>
    </message>
    <message id="voice.headset.sentence">
        <source>要在耳机里听您的信息吗？号码只读最后几位，别人听不见。</source>
        <translation>Do you want to hear your details in the headset? Only the last digits of numbers are read, and nobody else can hear them.</translation>
    </message>
    <message id="voice.headset.no">
        <source>不用</source>
        <translation>No, thank you</translation>
    </message>
    <message id="voice.headset.yes">
        <source>读给我听</source>
        <translation>Read them to me</translation>
    </message>
    <message id="face.title">
        <source>核对是不是您本人</source>
        <translation>Check that it is you</translation>
    </message>
    <message id="face.sentence.card">
        <source>身份证读到了，两种办法都一样办。</source>
        <translation>Your card was read. Either way leads on alike.</translation>
    </message>
    <message id="face.sentence.typed">
        <source>姓名和号码填好了，两种办法选一种。</source>
        <translation>Name and number are filled in. Choose one of the two ways.</translation>
    </message>
    <message id="face.of.card">
        <source>身份证已读：%1　%2</source>
        <translation>Card read: %1  %2</translation>
    </message>
    <message id="face.of.typed">
        <source>您填写：%1　%2</source>
        <translation>Filled in: %1  %2</translation>
    </message>
    <message id="face.picture">
        <source>镜头里的您</source>
        <translation>You in the camera</translation>
    </message>
    <message id="face.way.camera">
        <source>看镜头核对</source>
        <translation>Look at the camera</translation>
    </message>
    <message id="face.way.camera.sentence">
        <source>拍几张请人社部门比一比，比完就删</source>
        <translation>The authority compares a few pictures; then they are deleted</translation>
    </message>
    <message id="face.way.used_up">
        <source>今天试过 3 次了，不能再看镜头核对</source>
        <translation>3 tries today: no more comparing by camera</translation>
    </message>
    <message id="face.way.clerk">
        <source>不想拍脸，请工作人员核对</source>
        <translation>No picture: ask the staff</translation>
    </message>
    <message id="face.way.clerk.sentence">
        <source>工作人员看人、看证，不用镜头，办的内容一样</source>
        <translation>They look at you and your card, no camera; all else is the same</translation>
    </message>
    <message id="face.way.counter">
        <source>不想拍脸，去人工窗口核对</source>
        <translation>No picture: go to the counter</translation>
    </message>
    <message id="face.way.counter.sentence">
        <source>这台机器旁不能人工核对，窗口同样可以办</source>
        <translation>Nobody compares at this kiosk; the counter does the same</translation>
    </message>
    <message id="face.consent">
        <source>我同意采集我的人脸信息，只用于本次核对</source>
        <translation>I agree to the use of my face for this check only</translation>
    </message>
    <message id="face.consent.hint">
        <source>单独同意，不勾就选第二种。点开看完全文再勾。</source>
        <translation>A consent of its own; else choose the second way. Read the whole text first.</translation>
    </message>
    <message id="face.full_text">
        <source>看全文</source>
        <translation>Whole text</translation>
    </message>
    <message id="face.tries">
        <source>没对上可以再试，一天一共 3 次</source>
        <translation>You can try again, 3 times a day in all</translation>
    </message>
    <message id="face.tries_left">
        <source>今天还可以试 %1 次</source>
        <translation>%1 more tries today</translation>
    </message>
    <message id="face.off.title">
        <source>镜头关着</source>
        <translation>The camera is off</translation>
    </message>
    <message id="face.off.sentence">
        <source>同意后才开镜头</source>
        <translation>It goes on only after you agree</translation>
    </message>
    <message id="face.away.sentence">
        <source>可以选第二种，或换别的办法。</source>
        <translation>Choose the second way, or another one.</translation>
    </message>
    <message id="face.instruction">
        <source>脸对准黄圈，看镜头</source>
        <translation>Face in the oval, look here</translation>
    </message>
    <message id="face.instruction.still">
        <source>正在拍，请别动</source>
        <translation>Hold still</translation>
    </message>
    <message id="face.asking.title">
        <source>正在核对</source>
        <translation>Comparing</translation>
    </message>
    <message id="face.asking.sentence">
        <source>镜头已经关了，请等一下</source>
        <translation>The camera is off again; please wait</translation>
    </message>
    <message id="face.trouble.no_face">
        <source>没看到脸</source>
        <translation>No face was seen</translation>
    </message>
    <message id="face.trouble.no_face.sentence">
        <source>请正对镜头，让脸在黄圈里。</source>
        <translation>Look straight ahead, face inside the oval.</translation>
    </message>
    <message id="face.trouble.several_faces">
        <source>画面里不止一个人</source>
        <translation>More than one person</translation>
    </message>
    <message id="face.trouble.several_faces.sentence">
        <source>请让别人站开，再试。</source>
        <translation>Ask the others to step aside.</translation>
    </message>
    <message id="face.trouble.camera">
        <source>镜头没拍到</source>
        <translation>The camera took no picture</translation>
    </message>
    <message id="face.trouble.camera.sentence">
        <source>请再试，或选第二种。</source>
        <translation>Try again, or choose the second way.</translation>
    </message>
    <message id="face.trouble.no_usable_face">
        <source>看不清脸</source>
        <translation>Your face was not clear</translation>
    </message>
    <message id="face.trouble.no_usable_face.sentence">
        <source>别背光，摘下口罩，再试。这次不算。</source>
        <translation>No light behind you, no mask. This did not count.</translation>
    </message>
    <message id="face.trouble.not_matched">
        <source>核验未通过</source>
        <translation>Could not be verified</translation>
    </message>
    <message id="face.trouble.not_matched.sentence">
        <source>可以再试，或选第二种。</source>
        <translation>Try again, or choose the second way.</translation>
    </message>
    <message id="face.trouble.used_up">
        <source>今天不能再试了</source>
        <translation>No more tries today</translation>
    </message>
    <message id="face.trouble.used_up.sentence">
        <source>请选第二种，或换别的办法。</source>
        <translation>Choose the second way, or another one.</translation>
    </message>
    <message id="face.trouble.mobile_not_proven">
        <source>验证码过时了</source>
        <translation>The code is too old</translation>
    </message>
    <message id="face.trouble.mobile_not_proven.sentence">
        <source>请回上一步，再收一次验证码。</source>
        <translation>Go back and get a new code.</translation>
    </message>
    <message id="face.trouble.offline">
        <source>暂时没联网</source>
        <translation>Offline for now</translation>
    </message>
    <message id="face.trouble.offline.sentence">
        <source>现在不能核对。可以选第二种。</source>
        <translation>No comparing now. Choose the second way.</translation>
    </message>
    <message id="face.trouble.unavailable">
        <source>现在核对不了</source>
        <translation>Not possible just now</translation>
    </message>
    <message id="face.trouble.unavailable.sentence">
        <source>不是您的问题。请再试，或选第二种。</source>
        <translation>Not your fault. Try again, or choose the second way.</translation>
    </message>
    <message id="face.start">
        <source>开始核对</source>
        <translation>Begin</translation>
    </message>
    <message id="face.start.again">
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message id="face.start.choose">
        <source>请先选一种</source>
        <translation>Choose one first</translation>
    </message>
    <message id="face.start.consent">
        <source>先同意，才能核对</source>
        <translation>Agree first</translation>
    </message>
    <message id="face.start.taking">
        <source>正在拍…</source>
        <translation>Taking pictures…</translation>
    </message>
    <message id="face.start.asking">
        <source>正在核对…</source>
        <translation>Comparing…</translation>
    </message>
    <message id="face.start.offline">
        <source>没联网，现在不能核对</source>
        <translation>Offline: not possible now</translation>
    </message>
    <message id="face.start.camera">
        <source>现在不能拍</source>
        <translation>No pictures now</translation>
    </message>
    <message id="face.witness">
        <source>请工作人员核对</source>
        <translation>Ask the staff</translation>
    </message>
    <message id="face.counter">
        <source>去人工窗口核对</source>
        <translation>Go to the counter</translation>
    </message>
    <message id="face.other_ways">
        <source>换别的办法</source>
        <translation>Other ways</translation>
    </message>
    <message id="face.text.title">
        <source>先看完，再决定</source>
        <translation>Read, then decide</translation>
    </message>
    <message id="face.text.sentence">
        <source>同意不同意都能办。</source>
        <translation>You are served either way.</translation>
    </message>
    <message id="face.text.done">
        <source>同意，去看镜头</source>
        <translation>Agreed: to the camera</translation>
    </message>
    <message id="face.text.done.blocked">
        <source>看完勾选，才能去看镜头</source>
        <translation>Read and tick first</translation>
    </message>
    <message id="turn.title">
        <source>现在请工作人员</source>
        <translation>Staff, please</translation>
    </message>
    <message id="turn.lead">
        <source>现在请</source>
        <translation>Now</translation>
    </message>
    <message id="turn.clerk">
        <source>工作人员</source>
        <translation>Staff</translation>
    </message>
    <message id="turn.you">
        <source>您</source>
        <translation>You</translation>
    </message>
    <message id="turn.done">
        <source>好了</source>
        <translation>Done</translation>
    </message>
    <message id="turn.now">
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message id="turn.later">
        <source>等一下</source>
        <translation>Later</translation>
    </message>
    <message id="turn.note">
        <source>工作人员只核对，看不到您的资料，也不能替您提交。</source>
        <translation>The staff only compare: they see none of your data and cannot submit for you.</translation>
    </message>
    <message id="turn.begin">
        <source>我是工作人员，开始</source>
        <translation>I am staff: begin</translation>
    </message>
    <message id="way.card.face_clerk">
        <source>放上身份证，看一下镜头。
不想拍脸，可以请工作人员核对。</source>
        <translation>Place the card and look at the camera.
Without a picture: the staff compare.</translation>
    </message>
    <message id="way.card.face">
        <source>放上身份证，看一下镜头。
不想拍脸，窗口同样可以办。</source>
        <translation>Place the card and look at the camera.
Without a picture: go to the counter.</translation>
    </message>
    <message id="way.card.offline">
        <source>没联网也能办：放上身份证，请工作人员当面核对。</source>
        <translation>Works offline: place the card, the staff compare it with you.</translation>
    </message>
    <message id="way.card.off">
        <source>没联网，看镜头核对现在用不了</source>
        <translation>Offline: comparing by camera does not work now</translation>
    </message>
    <message id="way.off">
        <source>没联网，现在用不了</source>
        <translation>Offline: does not work now</translation>
    </message>
    <message id="way.none">
        <source>先不登录，接着办</source>
        <translation>Go on without signing in</translation>
    </message>
    <message id="way.none.sentence">
        <source>没联网，扫不了码。资料存在本机，联网后再查资格。</source>
        <translation>Offline: no code to scan. Your data are kept here and checked later.</translation>
    </message>
    <message id="way.sms">
        <source>收短信验证码</source>
        <translation>Code by SMS</translation>
    </message>
    <message id="way.sms.sentence">
        <source>填姓名、证件号码、手机号，再看一下镜头</source>
        <translation>Name, ID number and mobile, then a look at the camera</translation>
    </message>
    <message id="witness.request.face_not_matched">
        <source>%1 请求核对。原因：看镜头没有对上</source>
        <translation>Asked for at %1: the comparison by camera did not match</translation>
    </message>
    <message id="sign_in_typed.title">
        <source>请填您的姓名和号码</source>
        <translation>Your name and numbers</translation>
    </message>
    <message id="sign_in_typed.sentence">
        <source>手机号要收一条验证码。</source>
        <translation>A code is sent to the mobile number.</translation>
    </message>
    <message id="sign_in_typed.group">
        <source>您是谁</source>
        <translation>Who you are</translation>
    </message>
    <message id="fill.name">
        <source>点这里填姓名</source>
        <translation>Enter your name</translation>
    </message>
    <message id="fill.id_number">
        <source>点这里填证件号码</source>
        <translation>Enter your ID number</translation>
    </message>
    <message id="question.name">
        <source>您的姓名？</source>
        <translation>What is your name?</translation>
    </message>
    <message id="question.id_number">
        <source>您的身份证号码？</source>
        <translation>What is your ID number?</translation>
    </message>
    <message id="fault.id_number.count">
        <source>身份证号码是 18 位，请再看一遍。</source>
        <translation>An ID number has 18 characters; please check it.</translation>
    </message>
    <message id="fault.id_number">
        <source>身份证号码不对，请对着证件再看一遍。</source>
        <translation>This is no ID number; please check it against your card.</translation>
    </message>
    <message id="witness.code">
        <source>输入动态码</source>
        <translation>Enter the code</translation>
    </message>
    <message id="witness.code.sentence">
        <source>手机或令牌上的 6 位</source>
        <translation>6 digits</translation>
    </message>
    <message id="witness.code.typed">
        <source>已输动态码 %1</source>
        <translation>Code entered: %1</translation>
    </message>
    <message id="witness.strip">
        <source>工作人员</source>
        <translation>Staff</translation>
    </message>
    <message id="turn.witness_turn.sentence">
        <source>来核对。请您站到旁边，别走远</source>
        <translation>please. Step aside and stay near</translation>
    </message>
    <message id="turn.witness_turn.before">
        <source>放了身份证</source>
        <translation>placed the ID card</translation>
    </message>
    <message id="turn.witness_turn.clerk">
        <source>看人、看证，输工号和密码</source>
        <translation>looks at you and the card, enters a PIN</translation>
    </message>
    <message id="turn.witness_turn.after">
        <source>接着办，自己提交</source>
        <translation>go on and submit yourself</translation>
    </message>
    <message id="turn.photo_turn.sentence">
        <source>来看一看。请您让一让，别走远</source>
        <translation>please. Make room and stay near</translation>
    </message>
    <message id="turn.photo_turn.before">
        <source>拍了照片，没通过</source>
        <translation>took a photo that did not pass</translation>
    </message>
    <message id="turn.photo_turn.clerk">
        <source>看一看原因，输工号和密码</source>
        <translation>looks at the reason, enters a PIN</translation>
    </message>
    <message id="turn.photo_turn.after">
        <source>再拍一次，接着办</source>
        <translation>take it again and go on</translation>
    </message>
    <message id="photo.release">
        <source>请工作人员</source>
        <translation>Ask staff</translation>
    </message>
    <message id="photo.fact.released">
        <source>工作人员看过，可以这样拍</source>
        <translation>Staff have agreed to this photo</translation>
    </message>
    <message id="release.request">
        <source>%1 请求放行。原因：照片没通过本机的检查</source>
        <translation>Asked for at %1: the photo did not pass this kiosk's check</translation>
    </message>
    <message id="release.title">
        <source>这张照片可以放行吗</source>
        <translation>Release this photo from the check?</translation>
    </message>
    <message id="release.sentence">
        <source>请看真人，选一个原因。能不能用，仍由人社部门审核。</source>
        <translation>Look at the person and choose a reason. The authority still decides.</translation>
    </message>
    <message id="release.reason.head_covering">
        <source>因信仰或医疗戴头巾、帽子</source>
        <translation>Head covering</translation>
    </message>
    <message id="release.reason.head_covering.sentence">
        <source>五官都看得见</source>
        <translation>For faith or health; the whole face is seen</translation>
    </message>
    <message id="release.reason.position">
        <source>坐轮椅，或由大人抱着</source>
        <translation>Wheelchair, or held</translation>
    </message>
    <message id="release.reason.position.sentence">
        <source>够不着镜头的位置，或坐不住</source>
        <translation>Cannot reach the camera's height, or sit still</translation>
    </message>
    <message id="release.reason.eyes">
        <source>眼睛没法一直睁着</source>
        <translation>Eyes cannot stay open</translation>
    </message>
    <message id="release.reason.eyes.sentence">
        <source>眼病、术后或其他身体原因</source>
        <translation>By illness, surgery or other condition</translation>
    </message>
    <message id="release.reason.face">
        <source>脸上有伤或包扎</source>
        <translation>Injury or bandage</translation>
    </message>
    <message id="release.reason.face.sentence">
        <source>本机认不出脸，但看得出是本人</source>
        <translation>The kiosk sees no face, but it is the person</translation>
    </message>
    <message id="release.confirm">
        <source>确认放行</source>
        <translation>Release</translation>
    </message>
    <message id="release.confirm.digits">
        <source>再输 %1 位，确认放行</source>
        <translation>%1 more to release</translation>
    </message>
    <message id="turn.witness_turn.other">
        <source>换别的办法</source>
        <translation>Other ways</translation>
    </message>
    <message id="turn.photo_turn.other">
        <source>我再试一次</source>
        <translation>Let me try again</translation>
    </message>
    <message id="picture.rule.unjudged">
        <source>这一条本机不判断，要人来看</source>
        <translation>Not judged by this machine: a person has to look</translation>
    </message>
    <message id="picture.state.look">
        <source>请看看</source>
        <translation>Check it</translation>
    </message>
    <message id="picture.state.stored">
        <source>已有的照片</source>
        <translation>Photo on file</translation>
    </message>
    <message id="source.proposed">
        <source>先替您填</source>
        <translation>Proposed</translation>
    </message>
    <message id="document.no_licence">
        <source>您同意了用电子证照，但没有取到，所以要拍身份证。</source>
        <translation>You agreed to the e-licence, but none could be fetched: please photograph the card.</translation>
    </message>
    <message id="voice.press">
        <source>按“%1”继续。</source>
        <translation>Press &quot;%1&quot; to go on.</translation>
    </message>
    <message id="passed.eligible">
        <source>您可以申领。</source>
        <translation>You can apply.</translation>
    </message>
    <message id="passed.face">
        <source>核对通过。</source>
        <translation>Your identity is confirmed.</translation>
    </message>
    <message id="passed.before">
        <source>%1%2</source>
        <translation>%1 %2</translation>
    </message>
    <message id="editor.hint.initials.ethnicity_code">
        <source>按拼音首字母找，如“满族”按 M Z</source>
        <translation>By pinyin initials: M Z for 满族</translation>
    </message>
    <message id="editor.hint.initials.bank_code">
        <source>按拼音首字母找，如“北京银行”按 B J Y H</source>
        <translation>By pinyin initials: B J Y H for 北京银行</translation>
    </message>
    <message id="editor.hint.initials.branch_code">
        <source>按拼音首字母找，如“西直门”按 X Z M</source>
        <translation>By pinyin initials: X Z M for 西直门</translation>
    </message>
    <message id="face.sentence.card.counter">
        <source>身份证读到了。看镜头核对，或者去人工窗口办。</source>
        <translation>Card read. Look into the camera here, or go to the counter.</translation>
    </message>
    <message id="turn.own.title">
        <source>现在请您</source>
        <translation>Your turn</translation>
    </message>
    <message id="turn.own.sentence">
        <source>自己接着办。工作人员请离开屏幕</source>
        <translation>go on by yourself. Staff, please step away</translation>
    </message>
    <message id="turn.own.begin">
        <source>我是本人，接着办</source>
        <translation>It is me: go on</translation>
    </message>
</context>
</TS>
