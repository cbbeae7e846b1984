import Facts
import Regulation
import Testing

@Suite("A hold")
struct HoldTests {
    private let on = day("2026-03-05")
    private let content = HoldContent(client: Sample.client, until: day("2026-06-01"))

    private var placed: Specification<Hold> { Specification<Hold>().given(.placed(content), on: on) }

    @Test("is placed once, with a reason, and until a day that is to come")
    func placing() {
        let none = Specification<Hold>()
        none.when(.place(content, reasonGiven: true), .happened(on: on)).then(.placed(content))
        none.when(.place(content, reasonGiven: false), .happened(on: on)).refused(.reasonMissing)
        let past = HoldContent(client: Sample.client, until: day("2026-03-04"))
        none.when(.place(past, reasonGiven: true), .happened(on: on))
            .refused(.endsBeforeStart(since: on, until: day("2026-03-04")))
        placed.when(.place(content, reasonGiven: true), .happened(on: on)).refused(.holdAlreadyPlaced)
    }

    @Test("is released once, with a reason")
    func releasing() {
        placed.when(.release(reasonGiven: true), .happened(on: on)).then(.released)
        placed.when(.release(reasonGiven: false), .happened(on: on)).refused(.reasonMissing)
        Specification<Hold>().when(.release(reasonGiven: true), .happened(on: on)).refused(.holdNotPlaced)
        let released = placed.given(.released, on: on)
        released.when(.release(reasonGiven: true), .happened(on: on)).refused(.holdAlreadyReleased(on: on))
        released.when(.place(content, reasonGiven: true), .happened(on: on)).refused(.holdAlreadyPlaced)
    }

    @Test("keeps the data of whom it is about, up to its last day and not once it is released")
    func keeping() {
        #expect(placed.state.keeps(nil, on: day("2026-06-01")))
        #expect(placed.state.keeps(Sample.person, on: on), "the client's hold is everybody's there")
        #expect(!placed.state.keeps(nil, on: day("2026-06-02")))
        #expect(!placed.given(.released, on: on).state.keeps(nil, on: on))
        let ofOne = Specification<Hold>().given(
            .placed(HoldContent(client: Sample.client, person: Sample.person)), on: on
        ).state
        #expect(ofOne.keeps(Sample.person, on: day("2036-01-01")))
        #expect(!ofOne.keeps(Sample.otherPerson, on: on))
        // To erase the client takes everybody along.
        #expect(ofOne.keeps(nil, on: on))
    }

    @Test("stands or is released, by random commands")
    func sequences() throws {
        try CommandSequences<Hold>(
            command: { generator in
                generator.chance(oneIn: 2)
                    ? .place(HoldContent(client: Sample.client), reasonGiven: !generator.chance(oneIn: 5))
                    : .release(reasonGiven: !generator.chance(oneIn: 5))
            },
            holds: { state in
                guard case .released(_, let placed, let released) = state else { return true }
                return placed <= released
            }
        ).check()
    }
}
