import Facts
import Regulation
import Testing

@Suite("No sequence of commands brings an activity into a state that contradicts itself")
struct ActivitySequenceTests {
    @Test("random commands")
    func sequences() throws {
        try CommandSequences<Activity>(command: Self.command, holds: Self.holds).check()
    }

    private static func holds(_ state: Activity) -> Bool {
        guard let record = state.record else { return state == .notDeclared }
        let days = record.versions.all.map(\.from)
        let sound = (try? record.content.requireSound()) != nil
        let endsAfterStart = state.until.map { $0 >= record.content.since } ?? true
        return sound && endsAfterStart && days == days.sorted()
            && record.versions.latest == record.versions.all.last?.content
    }

    private static func command(_ generator: inout SeededGenerator) -> Activity.Command {
        let promises = Set(Promise.allCases.filter { _ in generator.chance(oneIn: 3) })
        switch Int.random(in: 0..<8, using: &generator) {
        case 0, 1: return .declare(content(&generator), promises: promises)
        case 2: return .review
        case 3: return .end
        default:
            let rewritten = Set(ActivityField.allCases.filter { _ in generator.chance(oneIn: 12) })
            return .change(content(&generator), rewritten: rewritten, promises: promises)
        }
    }

    /// A content drawn from few ids, so that some contradict themselves.
    private static func content(_ generator: inout SeededGenerator) -> ActivityContent {
        let examples = ActivityFindingTests.examples.map(\.1) + ActivityGapTests.examples.map(\.1)
        var content = examples.randomElement(using: &generator) ?? .followUp
        content.since = day("2018-05-25").adding(days: Int.random(in: 0...3_000, using: &generator))
        if generator.chance(oneIn: 4) {
            content.until = content.since.adding(days: Int.random(in: -10...2_000, using: &generator))
        }
        if generator.chance(oneIn: 6) {
            content.measures.append(.numbered(UInt64.random(in: 1...12, using: &generator)))
        }
        if generator.chance(oneIn: 6) { content.reviewMonths = Int.random(in: 0...24, using: &generator) }
        return content
    }
}
