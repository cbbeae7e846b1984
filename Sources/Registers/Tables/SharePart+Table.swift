package import Postgres
import Regulation
package import Views

extension SharePart {
    /// What stands in the place of a period for a disclosure by itself.
    private static var onceCode: String { "once" }

    package var code: String { period?.description ?? Self.onceCode }

    package init(code: String) throws(PostgresFailure) {
        if code == Self.onceCode {
            self = .once
        } else {
            guard let period = CalendarPeriod(code) else { throw .decoding("a period that this release knows") }
            self = .period(period)
        }
    }
}
