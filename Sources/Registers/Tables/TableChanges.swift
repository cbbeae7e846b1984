import Facts
import Ledger
import Postgres
import Views

/// What is to be done to the table of one register, and how.
///
/// Each register is spelled out, so that the compiler makes code of its own for each: this runs for every row.
struct TableChanges: Sendable {
    private let changes: RegisterChanges

    init(_ changes: RegisterChanges) {
        self.changes = changes
    }

    var name: RegisterName { changes.name }
    var isEmpty: Bool { rowCount == 0 && !hasClosings }

    var rowCount: Int {
        switch changes {
        case .activity(let changes): changes.rows.count
        case .client(let changes): changes.rows.count
        case .consent(let changes): changes.rows.count
        case .contact(let changes): changes.rows.count
        case .disclosure(let changes): changes.rows.count
        case .document(let changes): changes.rows.count
        case .engagement(let changes): changes.rows.count
        case .finding(let changes): changes.rows.count
        case .invoice(let changes): changes.rows.count
        case .message(let changes): changes.rows.count
        case .person(let changes): changes.rows.count
        case .processor(let changes): changes.rows.count
        case .recurrence(let changes): changes.rows.count
        case .request(let changes): changes.rows.count
        case .settings(let changes): changes.rows.count
        case .share(let changes): changes.rows.count
        case .statement(let changes): changes.rows.count
        }
    }

    var hasClosings: Bool {
        switch changes {
        case .activity(let changes): !changes.closings.isEmpty
        case .client(let changes): !changes.closings.isEmpty
        case .consent(let changes): !changes.closings.isEmpty
        case .contact(let changes): !changes.closings.isEmpty
        case .disclosure(let changes): !changes.closings.isEmpty
        case .document(let changes): !changes.closings.isEmpty
        case .engagement(let changes): !changes.closings.isEmpty
        case .finding(let changes): !changes.closings.isEmpty
        case .invoice(let changes): !changes.closings.isEmpty
        case .message(let changes): !changes.closings.isEmpty
        case .person(let changes): !changes.closings.isEmpty
        case .processor(let changes): !changes.closings.isEmpty
        case .recurrence(let changes): !changes.closings.isEmpty
        case .request(let changes): !changes.closings.isEmpty
        case .settings(let changes): !changes.closings.isEmpty
        case .share(let changes): !changes.closings.isEmpty
        case .statement(let changes): !changes.closings.isEmpty
        }
    }

    /// The same without the rows to add.
    func closingsOnly() -> TableChanges {
        switch changes {
        case .activity(let changes): TableChanges(.activity(changes.closingsOnly()))
        case .client(let changes): TableChanges(.client(changes.closingsOnly()))
        case .consent(let changes): TableChanges(.consent(changes.closingsOnly()))
        case .contact(let changes): TableChanges(.contact(changes.closingsOnly()))
        case .disclosure(let changes): TableChanges(.disclosure(changes.closingsOnly()))
        case .document(let changes): TableChanges(.document(changes.closingsOnly()))
        case .engagement(let changes): TableChanges(.engagement(changes.closingsOnly()))
        case .finding(let changes): TableChanges(.finding(changes.closingsOnly()))
        case .invoice(let changes): TableChanges(.invoice(changes.closingsOnly()))
        case .message(let changes): TableChanges(.message(changes.closingsOnly()))
        case .person(let changes): TableChanges(.person(changes.closingsOnly()))
        case .processor(let changes): TableChanges(.processor(changes.closingsOnly()))
        case .recurrence(let changes): TableChanges(.recurrence(changes.closingsOnly()))
        case .request(let changes): TableChanges(.request(changes.closingsOnly()))
        case .settings(let changes): TableChanges(.settings(changes.closingsOnly()))
        case .share(let changes): TableChanges(.share(changes.closingsOnly()))
        case .statement(let changes): TableChanges(.statement(changes.closingsOnly()))
        }
    }

    /// Adds the rows, in one statement; fit for a table that is in use.
    func insert(
        into table: String, of organisation: OrganisationID, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) {
        let into = TableAddress(table: table, organisation: organisation)
        switch changes {
        case .activity(let changes): try into.insert(changes.rows, on: connection)
        case .client(let changes): try into.insert(changes.rows, on: connection)
        case .consent(let changes): try into.insert(changes.rows, on: connection)
        case .contact(let changes): try into.insert(changes.rows, on: connection)
        case .disclosure(let changes): try into.insert(changes.rows, on: connection)
        case .document(let changes): try into.insert(changes.rows, on: connection)
        case .engagement(let changes): try into.insert(changes.rows, on: connection)
        case .finding(let changes): try into.insert(changes.rows, on: connection)
        case .invoice(let changes): try into.insert(changes.rows, on: connection)
        case .message(let changes): try into.insert(changes.rows, on: connection)
        case .person(let changes): try into.insert(changes.rows, on: connection)
        case .processor(let changes): try into.insert(changes.rows, on: connection)
        case .recurrence(let changes): try into.insert(changes.rows, on: connection)
        case .request(let changes): try into.insert(changes.rows, on: connection)
        case .settings(let changes): try into.insert(changes.rows, on: connection)
        case .share(let changes): try into.insert(changes.rows, on: connection)
        case .statement(let changes): try into.insert(changes.rows, on: connection)
        }
    }

    /// Adds the rows by COPY; fit for a table without row-level security.
    func copy(
        into table: String, of organisation: OrganisationID, on connection: isolated PostgresConnection
    ) throws {
        let into = TableAddress(table: table, organisation: organisation)
        switch changes {
        case .activity(let changes): try into.copy(changes.rows, on: connection)
        case .client(let changes): try into.copy(changes.rows, on: connection)
        case .consent(let changes): try into.copy(changes.rows, on: connection)
        case .contact(let changes): try into.copy(changes.rows, on: connection)
        case .disclosure(let changes): try into.copy(changes.rows, on: connection)
        case .document(let changes): try into.copy(changes.rows, on: connection)
        case .engagement(let changes): try into.copy(changes.rows, on: connection)
        case .finding(let changes): try into.copy(changes.rows, on: connection)
        case .invoice(let changes): try into.copy(changes.rows, on: connection)
        case .message(let changes): try into.copy(changes.rows, on: connection)
        case .person(let changes): try into.copy(changes.rows, on: connection)
        case .processor(let changes): try into.copy(changes.rows, on: connection)
        case .recurrence(let changes): try into.copy(changes.rows, on: connection)
        case .request(let changes): try into.copy(changes.rows, on: connection)
        case .settings(let changes): try into.copy(changes.rows, on: connection)
        case .share(let changes): try into.copy(changes.rows, on: connection)
        case .statement(let changes): try into.copy(changes.rows, on: connection)
        }
    }

    /// Ends rows that are in the table; throws `RegisterDamage` where one of them is not.
    func close(
        in table: String, of organisation: OrganisationID, on connection: isolated PostgresConnection
    ) throws {
        let into = TableAddress(table: table, organisation: organisation)
        switch changes {
        case .activity(let changes): try into.close(changes.closings, on: connection)
        case .client(let changes): try into.close(changes.closings, on: connection)
        case .consent(let changes): try into.close(changes.closings, on: connection)
        case .contact(let changes): try into.close(changes.closings, on: connection)
        case .disclosure(let changes): try into.close(changes.closings, on: connection)
        case .document(let changes): try into.close(changes.closings, on: connection)
        case .engagement(let changes): try into.close(changes.closings, on: connection)
        case .finding(let changes): try into.close(changes.closings, on: connection)
        case .invoice(let changes): try into.close(changes.closings, on: connection)
        case .message(let changes): try into.close(changes.closings, on: connection)
        case .person(let changes): try into.close(changes.closings, on: connection)
        case .processor(let changes): try into.close(changes.closings, on: connection)
        case .recurrence(let changes): try into.close(changes.closings, on: connection)
        case .request(let changes): try into.close(changes.closings, on: connection)
        case .settings(let changes): try into.close(changes.closings, on: connection)
        case .share(let changes): try into.close(changes.closings, on: connection)
        case .statement(let changes): try into.close(changes.closings, on: connection)
        }
    }
}
