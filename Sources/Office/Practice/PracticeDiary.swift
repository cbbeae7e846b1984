import Facts
import Intake
import Regulation

/// Writes the practice organisation's facts, each under an id that is the same for the same seed, so that writing them
/// again records nothing twice.
final class PracticeDiary {
    let office: Office
    let declaration: Declaration
    let chapter: PracticeChapter
    let purposes: PracticePurposes
    /// The day from which all other days are counted back: the one on which the organisation was made.
    let anchor: Day
    var generator: SeededGenerator
    private var ids: SeededGenerator
    private(set) var facts = 0
    private(set) var findings: [Finding: Int] = [:]
    private let actors = ["Practice officer", "Practice assistant"].map { Actor(name: $0, evidence: .stated) }

    init(
        office: Office, declaration: Declaration, chapter: PracticeChapter, purposes: PracticePurposes, anchor: Day,
        seed: UInt64
    ) {
        self.office = office
        self.declaration = declaration
        self.chapter = chapter
        self.purposes = purposes
        self.anchor = anchor
        generator = SeededGenerator(seed: seed ^ chapter.salt)
        ids = Self.ids(seed: seed ^ chapter.salt)
    }

    /// A day so many months and days before the anchor.
    func ago(months: Int = 0, days: Int = 0) -> Day {
        anchor.adding(months: -months).adding(days: -days)
    }

    /// An order for something that happened on a day.
    func on(_ day: Day) -> Order {
        let number = facts
        facts += 1
        return Order(
            command: Self.command(&ids),
            actor: actors[number % 5 == 4 ? 1 : 0], occurred: .day(min(day, anchor)),
            request: Array("practice \(number)".utf8), tense: .happened)
    }

    /// An order for something that is said of a fact, which is dated by the day on which it is said.
    func now() -> Order {
        var order = on(anchor)
        order.occurred = nil
        return order
    }

    static func ids(seed: UInt64) -> SeededGenerator { SeededGenerator(seed: seed ^ 0xD055_1E12) }

    /// The next id of a command.
    static func command(_ ids: inout SeededGenerator) -> CommandID {
        CommandID(high: (ids.next() & ~0xF000) | 0x7000, low: (ids.next() & ~(0b11 << 62)) | (0b10 << 62))
    }

    @discardableResult
    func note(_ outcome: Outcome) -> Outcome {
        for finding in outcome.findings { findings[finding, default: 0] += 1 }
        return outcome
    }
}
