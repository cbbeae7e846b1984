import Facts
import Regulation
import Testing

@Suite("An erasure")
struct ErasureOrderTests {
    private let scope = ErasureScope(client: Sample.client, clients: [Sample.client])
    private let on = day("2026-03-05")
    private let now = Instant(utc: day("2026-03-05"))
    private let anna: ActorID = Sample.id(61)
    private let account: ActorID = Sample.id(62)
    private let bert: ActorID = Sample.id(63)

    private var request: ErasureOrder.Command {
        .request(scope, requester: anna, account: account, at: now, isThere: true, reasonGiven: true)
    }

    private var requested: ErasureEvent {
        .requested(scope, requester: anna, account: account, confirmableFrom: now.adding(hours: 24))
    }

    private var asked: Specification<ErasureOrder> { Specification<ErasureOrder>().given(requested, on: on) }

    private func approving(
        _ approver: ActorID, account: ActorID? = nil, isRequester: Bool = false, alone: Bool = false,
        at instant: Instant? = nil, hold: StreamID? = nil
    ) -> ErasureOrder.Command {
        .approve(
            ErasureOrder.Approving(
                approver: approver, account: account ?? Sample.id(64), isRequester: isRequester, decidesAlone: alone,
                now: instant ?? now, hold: hold))
    }

    private func approved(_ approver: ActorID, _ account: ActorID? = nil, _ people: DecidingPeople) -> ErasureEvent {
        .approved(ErasureApproval(approver: approver, account: account ?? Sample.id(64), people: people))
    }

    @Test("is asked for once, with a reason, where there is something to erase")
    func requesting() {
        let none = Specification<ErasureOrder>()
        none.when(request, .happened(on: on)).then(requested)
        none.when(
            .request(scope, requester: anna, account: account, at: now, isThere: false, reasonGiven: true),
            .happened(on: on)
        ).refused(.nothingToErase)
        none.when(
            .request(scope, requester: anna, account: account, at: now, isThere: true, reasonGiven: false),
            .happened(on: on)
        ).refused(.reasonMissing)
        asked.when(request, .happened(on: on)).refused(.erasureAlreadyRequested)
    }

    @Test("is neither asked for nor approved while it would leave a request without an answer")
    func unanswered() {
        let waiting = [UnansweredRequest(Sample.statement, .access, due: on)]
        Specification<ErasureOrder>().when(
            .request(
                scope, requester: anna, account: account, at: now, isThere: true, reasonGiven: true,
                unanswered: waiting), .happened(on: on)
        ).refused(.requestsUnanswered(waiting))
        asked.when(
            .approve(
                ErasureOrder.Approving(
                    approver: bert, account: Sample.id(64), isRequester: false, decidesAlone: false, now: now,
                    hold: nil, unanswered: waiting)), .happened(on: on)
        ).refused(.requestsUnanswered(waiting))
    }

    @Test("is approved by another, and from the same account shown as not independent")
    func two() {
        asked.when(approving(bert), .happened(on: on)).then(approved(bert, nil, .two))
        asked.when(approving(bert, account: account), .happened(on: on))
            .then(approved(bert, account, .twoFromOneAccount))
        // Where one person decides, another may still approve.
        asked.when(approving(bert, alone: true), .happened(on: on)).then(approved(bert, nil, .two))
    }

    @Test("is not approved by whoever asked, unless one person decides and a whole day has passed")
    func one() {
        asked.when(approving(anna, isRequester: true), .happened(on: on)).refused(.approverIsRequester)
        let late = now.adding(hours: 24)
        asked.when(approving(anna, isRequester: true, at: late), .happened(on: on)).refused(.approverIsRequester)
        asked.when(
            approving(anna, isRequester: true, alone: true, at: late.adding(microseconds: -1)), .happened(on: on)
        ).refused(.tooSoonToConfirm(from: late))
        asked.when(approving(anna, isRequester: true, alone: true, at: late), .happened(on: on))
            .then(approved(anna, nil, .one))
    }

    @Test("is not approved while a hold keeps the data, whoever approves")
    func held() {
        asked.when(approving(bert, hold: Sample.id(9)), .happened(on: on)).refused(.held(by: Sample.id(9)))
        let late = now.adding(hours: 48)
        asked.when(
            approving(anna, isRequester: true, alone: true, at: late, hold: Sample.id(9)), .happened(on: on)
        ).refused(.held(by: Sample.id(9)))
    }

    @Test("that was withdrawn is not approved, and one that was approved not withdrawn")
    func ended() {
        asked.when(.withdraw(reasonGiven: false), .happened(on: on)).refused(.reasonMissing)
        asked.when(.withdraw(reasonGiven: true), .happened(on: on)).then(.withdrawn)
        let withdrawn = asked.given(.withdrawn, on: on)
        withdrawn.when(approving(bert), .happened(on: on)).refused(.erasureAlreadyWithdrawn(on: on))
        withdrawn.when(.withdraw(reasonGiven: true), .happened(on: on)).refused(.erasureAlreadyWithdrawn(on: on))
        let approved = asked.given(approved(bert, nil, .two), on: on)
        approved.when(.withdraw(reasonGiven: true), .happened(on: on)).refused(.erasureAlreadyApproved)
        // It goes on where it stopped: nothing more is decided.
        approved.when(approving(bert), .happened(on: on)).then()
        #expect(approved.state.isOrdered)
        let completed = approved.given(.completed(ErasureCount()), on: on)
        completed.when(approving(bert), .happened(on: on)).then()
        #expect(!completed.state.isOrdered)
        Specification<ErasureOrder>().when(approving(bert), .happened(on: on)).refused(.erasureNotRequested)
        Specification<ErasureOrder>().when(.withdraw(reasonGiven: true), .happened(on: on))
            .refused(.erasureNotRequested)
    }

    @Test("that another one took along is over, and says which did")
    func covered() {
        let other: StreamID = Sample.id(9)
        let covered = asked.given(.covered(by: other), on: on)
        covered.when(approving(bert), .happened(on: on)).refused(.erasureAlreadyCovered(by: other))
        covered.when(.withdraw(reasonGiven: true), .happened(on: on)).refused(.erasureAlreadyCovered(by: other))
        covered.when(request, .happened(on: on)).refused(.erasureAlreadyRequested)
        #expect(!covered.state.isOrdered)
        // One that was carried out stays so.
        let completed = asked.given(approved(bert, nil, .two), on: on).given(.completed(ErasureCount()), on: on)
        #expect(completed.given(.covered(by: other), on: on).state == completed.state)
    }

    @Test("covers another where it takes whatever that one would")
    func covers() {
        func scope(_ clients: [StreamID], _ person: SubjectID? = nil, _ one: RetentionClass? = nil) -> ErasureScope {
            ErasureScope(client: Sample.client, clients: clients, person: person, retentionClass: one)
        }
        let (one, both) = ([Sample.client], [Sample.client, Sample.otherClient])
        #expect(scope(both).covers(scope(one)) && !scope(one).covers(scope(both)))
        #expect(scope(one).covers(scope(one, Sample.person)) && !scope(one, Sample.person).covers(scope(one)))
        #expect(scope(one).covers(scope(one, nil, .contact)) && !scope(one, nil, .contact).covers(scope(one)))
        #expect(!scope(one, nil, .contact).covers(scope(one, nil, .invoice)))
        #expect(scope(one, Sample.person, .contact).covers(scope(one, Sample.person, .contact)))
    }

    @Test("of one part needs a reason and no second person, and waits for a hold")
    func redaction() {
        let none = Specification<ErasureOrder>()
        func redact(hold: StreamID? = nil, reason: Bool = true) -> ErasureOrder.Command {
            .redact(position: 41, part: 1, hold: hold, reasonGiven: reason)
        }
        none.when(redact(), .happened(on: on)).then(.redacted(position: 41, part: 1))
        none.when(redact(reason: false), .happened(on: on)).refused(.reasonMissing)
        none.when(redact(hold: Sample.id(9)), .happened(on: on)).refused(.held(by: Sample.id(9)))
        let redacted = none.given(.redacted(position: 41, part: 1), on: on)
        redacted.when(redact(), .happened(on: on)).refused(.erasureAlreadyRequested)
        redacted.when(approving(bert), .happened(on: on)).refused(.erasureNotRequested)
        #expect(redacted.state.isOrdered)
        #expect(!redacted.given(.completed(ErasureCount()), on: on).state.isOrdered)
    }

    @Test("stays decided whatever is asked of it, by random commands")
    func sequences() throws {
        try CommandSequences<ErasureOrder>(
            command: { generator in
                switch Int.random(in: 0..<5, using: &generator) {
                case 0:
                    return .request(
                        scope, requester: anna, account: account, at: now, isThere: !generator.chance(oneIn: 6),
                        reasonGiven: !generator.chance(oneIn: 6))
                case 1, 2:
                    return approving(
                        generator.chance(oneIn: 2) ? anna : bert, isRequester: generator.chance(oneIn: 2),
                        alone: generator.chance(oneIn: 2),
                        at: now.adding(hours: Int.random(in: 0...48, using: &generator)),
                        hold: generator.chance(oneIn: 4) ? Sample.id(9) : nil)
                case 3: return .withdraw(reasonGiven: !generator.chance(oneIn: 4))
                default: return .redact(position: 41, part: 1, hold: nil, reasonGiven: true)
                }
            },
            holds: { state in
                // Nobody who asked has approved, unless alone.
                guard case .approved(let asked, let approval, _) = state else { return true }
                return asked.scope == scope && (approval.people == .one || approval.account != asked.account)
            }
        ).check()
    }
}
