package import Facts
package import Postgres
import Views

extension Registers {
    /// What a register shows otherwise at the end of one day than at the end of another, with the same knowledge.
    package func difference<View: StoredView>(
        in register: View.Type,
        from first: Day,
        to second: Day,
        knownAt position: Int64? = nil,
        on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [RegisterDifference<View>] {
        let days = min(first, second)...max(first, second)
        let rows = try rows(
            of: register,
            where: """
                \(Self.known(at: position)) and valid_from <= \(days.upperBound) and \(days.lowerBound) < valid_until
                """,
            on: connection)
        var differences: [RegisterDifference<View>] = []
        var index = 0
        while index < rows.count {
            // Rows come by stream and part, so those of one thing stand together.
            let begin = index
            while index < rows.count, rows[index].stream == rows[begin].stream, rows[index].part == rows[begin].part {
                index += 1
            }
            let own = rows[begin..<index]
            let before = own.first { $0.holds(on: first, knownAt: position ?? .max) }
            let after = own.first { $0.holds(on: second, knownAt: position ?? .max) }
            guard before?.values != after?.values else { continue }
            // What held on the earlier day is no reason; everything that began later is.
            let events = Set(own.filter { $0.validFrom > days.lowerBound }.map(\.event))
            differences.append(
                RegisterDifference(
                    stream: rows[begin].stream, part: rows[begin].part, before: before?.values, after: after?.values,
                    events: events.sorted()))
        }
        return differences
    }
}
