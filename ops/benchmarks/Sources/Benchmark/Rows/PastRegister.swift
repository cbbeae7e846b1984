import Facts
import Foundation
import Ledger
import Office
import Registers
import Regulation
import Vault

/// The processing register of today and of a day years ago.
struct PastRegister {
    let bench: Bench
    let book: Book

    private static let activities = 60
    private static let versions = 6
    private static let start = Day(nearestTo: 2019, 1, 1)

    /// Declares activities and changes each of them a few times over the years.
    func declare() async throws {
        for number in 0..<Self.activities {
            let stream = StreamID.timeOrdered(at: Book.clock())
            let command = CommandID.timeOrdered(at: Book.clock())
            var content = ActivityContent(
                kind: .controller, since: Self.start,
                purposes: (0..<3).map { _ in Purpose(id: .random(), basis: .contract) },
                dataCategories: (0..<6).map { _ in DataCategory(id: .random(), nature: .ordinary, source: .subject) })
            var drafts: [EntryDraft] = []
            for version in 0..<Self.versions {
                let event: ActivityEvent = version == 0 ? .declared(content) : .changed(content, [.profiling])
                content.profiling.toggle()
                let day = Self.start.adding(days: number + version * 360)
                drafts.append(
                    try EntryDraft(
                        EntryContent(
                            organisation: book.organisation, command: command, ordinal: version, stream: stream,
                            name: event.name, schema: event.schema, facts: event.canonicalFacts, occurred: .day(day),
                            actor: .random(), known: .account)))
            }
            _ = try await book.office.ledger.append(
                AppendRequest(
                    command: command, digest: book.digest.digest(of: command.bytes), events: drafts,
                    guards: [StreamGuard(stream, .none)], streams: [NewStream(stream, kind: .activity)]))
        }
    }

    func row() async throws -> Row {
        let today = book.office.today
        let past = Self.start.adding(days: 900)
        var (now, then) = (Series(), Series())
        for look in 0..<(bench.scale.looks + 20) {
            let first = try await time(look.isMultiple(of: 2) ? today : past)
            let second = try await time(look.isMultiple(of: 2) ? past : today)
            guard look >= 20 else { continue }
            now.add(look.isMultiple(of: 2) ? first : second)
            then.add(look.isMultiple(of: 2) ? second : first)
        }
        Progress.say("  the processing register: today \(Figure.time(now)), as of \(past) \(Figure.time(then))")
        let ratio = Ratio(
            Series(repeating: then.median, count: 1), to: Series(repeating: now.median, count: 1))
        return Row(
            path: "processing register as of a past day, \(Figure.whole(bench.scale.last)) events in the ledger",
            goals: [
                Goal(
                    target: .atMost(2), against: "the register of today",
                    outcome: .measured(own: Figure.time(then), other: Figure.time(now), ratio))
            ],
            notes: [
                "\(Self.activities) activities, each changed \(Self.versions - 1) times; \(bench.scale.looks) looks"
            ])
    }

    private func time(_ day: Day) async throws -> Double {
        let start = ContinuousClock.now
        let rows = try await Registers(organisation: book.organisation).read(on: book.pool) { registers, connection in
            try registers.activities(from: Viewpoint(asOf: day), on: connection).count
        }
        guard rows == Self.activities else { throw BenchFailure.unexpected("the register has \(rows) activities") }
        return (ContinuousClock.now - start).inSeconds
    }
}
