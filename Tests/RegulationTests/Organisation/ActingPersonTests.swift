import Facts
import Regulation
import Testing

@Suite("Whoever records is introduced once for each way of knowing them")
struct ActingPersonTests {
    private let start = day("2024-01-01")

    @Test("an introduction is recorded")
    func introduced() {
        Specification<ActingPerson>().when(.introduce(known: .stated), .happened(on: start))
            .then(.introduced(known: .stated))
    }

    @Test("the same introduction again records nothing")
    func again() {
        Specification<ActingPerson>().given(.introduced(known: .account), on: start)
            .when(.introduce(known: .account), .happened(on: start)).then()
    }

    @Test("a better way of knowing is recorded")
    func better() {
        Specification<ActingPerson>().given(.introduced(known: .account), on: start)
            .when(.introduce(known: .login), .happened(on: start)).then(.introduced(known: .login))
    }

    @Test("random introductions end with the last")
    func sequences() throws {
        try CommandSequences<ActingPerson>(
            command: { .introduce(known: ActorEvidence.allCases.randomElement(using: &$0) ?? .stated) },
            holds: { $0 != .unknown || $0 == ActingPerson() }
        ).check()
    }
}
