package import Facts
package import Intake
package import Regulation

/// What came of an import, or would come of it.
package struct ImportReport: Sendable {
    /// As many places as somebody mends in one go are told.
    package static let mostPlaces = 1_000

    package var records: ImportedRecords
    package var rows = 0
    /// Rows of which something was recorded this time.
    package var recorded = 0
    /// Rows that were brought in before.
    package var known = 0
    /// Known rows whose person was erased since; they are not brought back.
    package var erased = 0
    /// Known rows that say something else than they did, with what they became; nothing is changed by them.
    package var changed: [(line: Int, stream: StreamID)] = []
    package var changedCount = 0
    /// Known invoices whose payment was added, by their lines.
    package var payments: [Int] = []
    package var paymentCount = 0
    /// Rows about a client that resembles another, by their lines.
    package var resembling: [Int] = []
    package var resemblingCount = 0
    /// Rows that name another service for messages and are kept as text messages, by their lines.
    package var messaging: [Int] = []
    package var messagingCount = 0
    /// Rows with something wrong, and what; they are recorded nowhere.
    package var leftOut = 0
    package var faults: [ImportFault] = []
    package var omittedFaults = 0
    package var facts: [EventName: Int] = [:]
    package var findings: [Finding: Int] = [:]
    /// Columns that stand for nothing known.
    package var unread: [UnreadColumn] = []
    /// The import, once something of it was recorded.
    package var intake: StreamID?

    init(_ records: ImportedRecords) {
        self.records = records
    }

    mutating func add(_ found: [ImportFault]) {
        for fault in found {
            if faults.count < Self.mostPlaces { faults.append(fault) } else { omittedFaults += 1 }
        }
    }

    mutating func noteChange(line: Int, of stream: StreamID) {
        changedCount += 1
        if changed.count < Self.mostPlaces { changed.append((line, stream)) }
    }

    mutating func notePayment(line: Int) {
        paymentCount += 1
        if payments.count < Self.mostPlaces { payments.append(line) }
    }

    mutating func noteMessaging(line: Int) {
        messagingCount += 1
        if messaging.count < Self.mostPlaces { messaging.append(line) }
    }

    mutating func noteResemblance(line: Int) {
        resemblingCount += 1
        if resembling.count < Self.mostPlaces { resembling.append(line) }
    }
}
