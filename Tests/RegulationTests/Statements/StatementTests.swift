import Facts
import Regulation
import Testing

@Suite("A version of the statement is published, in force and withdrawn")
struct StatementTests {
    private let published = day("2019-04-04")
    private let content = StatementContent(
        language: .dutch, validFrom: day("2019-04-04"), promises: [.noProfiling, .processorsInUnion])

    private var given: Specification<Statement> {
        Specification<Statement>().given(.published(content), on: published)
    }

    @Test("it is published for the same day or a later one", arguments: ["2019-04-04", "2019-05-01"])
    func publish(validFrom: String) {
        let content = StatementContent(language: .dutch, validFrom: day(validFrom))
        Specification<Statement>().when(.publish(content), .happened(on: published)).then(.published(content))
    }

    @Test("words that hold from before they were there are found")
    func backdated() {
        let content = StatementContent(language: .dutch, validFrom: day("2019-04-03"))
        Specification<Statement>().when(.publish(content), .happened(on: published))
            .then(.published(content), findings: [.statementBackdated])
    }

    @Test("a version is published once")
    func twice() {
        given.when(.publish(content), .happened(on: published)).refused(.statementAlreadyPublished)
        given.given(.withdrawn, on: day("2020-01-01"))
            .when(.publish(content), .happened(on: day("2020-02-01"))).refused(.statementAlreadyPublished)
    }

    @Test("it is withdrawn while another is in force")
    func withdraw() {
        given.when(.withdraw(othersInForce: true), .happened(on: day("2024-01-01"))).then(.withdrawn)
    }

    @Test("withdrawing the last one is found, and refused when it is still to be done")
    func withdrawLast() {
        given.when(.withdraw(othersInForce: false), .happened(on: day("2024-01-01")))
            .then(.withdrawn, findings: [.noStatementInForce])
        given.when(.withdraw(othersInForce: false), .deciding(on: day("2024-01-01")))
            .refused(.unlawful(.noStatementInForce))
    }

    @Test("what was not published is not withdrawn")
    func notPublished() {
        Specification<Statement>().when(.withdraw(othersInForce: true), .happened(on: published))
            .refused(.statementNotPublished)
    }

    @Test("it is not withdrawn before it was published")
    func withdrawnBefore() {
        given.when(.withdraw(othersInForce: true), .happened(on: day("2019-04-03")))
            .refused(.endsBeforeStart(since: published, until: day("2019-04-03")))
    }

    @Test("it is withdrawn once")
    func withdrawTwice() {
        let day = day("2024-01-01")
        let withdrawn = given.given(.withdrawn, on: day)
        withdrawn.when(.withdraw(othersInForce: true), .happened(on: day)).then()
        withdrawn.when(.withdraw(othersInForce: true), .happened(on: day.adding(days: 1)))
            .refused(.statementAlreadyWithdrawn(on: day))
    }

    @Test("a publication lies in the past")
    func future() {
        Specification<Statement>().when(.publish(content), .happened(on: published, recorded: day("2019-04-01")))
            .refused(.happenedInFuture(published, today: day("2019-04-01")))
    }

    @Test("promises stand once each, in one order")
    func promises() {
        let other = StatementContent(
            language: .dutch, validFrom: content.validFrom, promises: [.processorsInUnion, .noProfiling, .noProfiling])
        #expect(other.promises == content.promises)
        #expect(other.promises == [.processorsInUnion, .noProfiling])
    }

    @Test("its bytes are as published")
    func bytes() {
        #expect(
            String(decoding: StatementEvent.published(content).canonicalFacts, as: UTF8.self) == """
                {"language":"nl","promises":["processors-in-union","no-profiling"],"validFrom":"2019-04-04"}
                """)
    }

    @Test("random commands never withdraw before publishing")
    func sequences() throws {
        try CommandSequences<Statement>(
            command: { generator in
                let validFrom = day("2019-01-01").adding(days: Int.random(in: 0...3_000, using: &generator))
                let language = Language.allCases.randomElement(using: &generator) ?? .dutch
                return generator.chance(oneIn: 2)
                    ? .publish(StatementContent(language: language, validFrom: validFrom))
                    : .withdraw(othersInForce: generator.chance(oneIn: 2))
            },
            holds: { state in
                switch state {
                case .unpublished, .published: true
                case .withdrawn(_, let published, let withdrawn): published <= withdrawn
                }
            }
        ).check()
    }
}
