import CLibPQ

/// One answer of the server, freed when nobody reads it any more.
///
/// Unchecked: libpq never changes a result after handing it out ("can be passed around freely between threads",
/// libpq's chapter on threads), the pointer is never given away, and it is freed once, by the last owner.
final class PostgresResult: @unchecked Sendable {
    private let pointer: OpaquePointer
    let rowCount: Int
    let columnCount: Int

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
        rowCount = Int(PQntuples(pointer))
        columnCount = Int(PQnfields(pointer))
    }

    deinit {
        PQclear(pointer)
    }

    var status: ExecStatusType { PQresultStatus(pointer) }

    var isFailure: Bool {
        let status = status
        return status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE || status == PGRES_PIPELINE_ABORTED
    }

    /// What was done, such as `INSERT 0 5`.
    var commandTag: String { PQcmdStatus(pointer).map { String(cString: $0) } ?? "" }

    /// How many rows were inserted, changed, deleted, selected or copied.
    var affectedRowCount: Int { PQcmdTuples(pointer).flatMap { Int(String(cString: $0)) } ?? 0 }

    func columnName(_ column: Int) -> String {
        PQfname(pointer, Int32(column)).map { String(cString: $0) } ?? ""
    }

    func columnType(_ column: Int) -> PostgresType {
        PostgresType(rawValue: PQftype(pointer, Int32(column)))
    }

    /// A field, alive as long as this object is; nothing for NULL.
    func field(row: Int, column: Int) -> UnsafeRawBufferPointer? {
        guard PQgetisnull(pointer, Int32(row), Int32(column)) == 0 else { return nil }
        let start = UnsafeRawPointer(PQgetvalue(pointer, Int32(row), Int32(column)))
        return UnsafeRawBufferPointer(start: start, count: Int(PQgetlength(pointer, Int32(row), Int32(column))))
    }

    /// The failure this result reports.
    var failure: PostgresFailure {
        let report = ServerReport(
            message: text(DOSSIER_DIAG_MESSAGE), schema: text(DOSSIER_DIAG_SCHEMA), table: text(DOSSIER_DIAG_TABLE),
            column: text(DOSSIER_DIAG_COLUMN), constraint: text(DOSSIER_DIAG_CONSTRAINT),
            position: text(DOSSIER_DIAG_POSITION).flatMap { Int($0) })
        if status == PGRES_PIPELINE_ABORTED {
            return PostgresFailure(.protocolViolation, "an earlier statement of the pipeline failed", report: report)
        }
        guard let state = text(DOSSIER_DIAG_SQLSTATE).map(SQLState.init(rawValue:)) else {
            // Without a state it was libpq itself that gave up: the answer broke off.
            return PostgresFailure(.connection, "the connection was lost", report: report)
        }
        var kind = state.kind
        if state == .queryCanceled, report.message?.contains("statement timeout") == true { kind = .timeout }
        var failure = PostgresFailure(kind, state.gloss, sqlState: state, report: report)
        failure.isStalePlan = state == .featureNotSupported && text(DOSSIER_DIAG_FUNCTION) == "RevalidateCachedQuery"
        return failure
    }

    private func text(_ field: Int32) -> String? {
        PQresultErrorField(pointer, field).map { String(cString: $0) }
    }
}
