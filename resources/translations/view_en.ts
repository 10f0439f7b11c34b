<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name></name>
    <message id="brand">
        <source>卡办</source>
        <translation>Kaban 卡办</translation>
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
        <source>身份证上的信息</source>
        <translation>On the ID card</translation>
    </message>
    <message id="check_data.note">
        <source>身份证上的信息有误，请呼叫工作人员或拨打 96066。</source>
        <translation>If anything on the ID card is wrong, call the staff or dial 96066.</translation>
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
    <message id="field.sex">
        <source>性别</source>
        <translation>Sex</translation>
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
        <source>最后看一遍，再提交</source>
        <translation>Look once more, then submit</translation>
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
        <source>请先把承诺看到最后</source>
        <translation>Please read the commitment to its end first</translation>
    </message>
    <message id="hint.30days">
        <source>制卡周期为30个自然日</source>
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
        <source>请用手机拍下这个编号，
以后查进度用得上。</source>
        <translation>Please take a photo of this number.
It helps you ask for progress later.</translation>
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
        <source>制卡周期为30个自然日</source>
        <translation>Production takes 30 calendar days.</translation>
    </message>
    <message id="done.step.collect">
        <source>收到短信后：带身份证来取</source>
        <translation>After the SMS: come with your ID card</translation>
    </message>
    <message id="done.step.collect.note">
        <source>发卡行会发领卡通知短信；不收工本费</source>
        <translation>The issuing bank sends an SMS; the card is free of charge</translation>
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
        <source>到时会有受理编号，凭这个编号就能查到</source>
        <translation>There will be an acceptance number, found by this number</translation>
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
        <translation>Machine %1</translation>
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
</context>
</TS>
