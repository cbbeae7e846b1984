import Facts
import Ledger
import Postgres
import Views

/// A table of rows, and the organisation whose rows they are.
struct TableAddress: Sendable {
    let table: String
    let organisation: OrganisationID

    func insert<View: StoredView>(
        _ rows: [TemporalRow<View>], on connection: isolated PostgresConnection
    ) throws(PostgresFailure) {
        guard !rows.isEmpty else { return }
        let columns = View.columns
        var arrays = ColumnArrays(columns)
        for row in rows { row.write(to: &arrays) }
        var parameters = PostgresParameters()
        parameters.append(organisation)
        arrays.bind(to: &parameters)
        let names = columns.map(\.name).joined(separator: ", ")
        try connection.execute(
            text: """
                insert into dossier.\(table) (organisation, \(names))
                select $1, \(names)
                  from unnest(\(ColumnArrays.placeholders(columns, from: 2))) as r (\(names))
                """, parameters)
    }

    func copy<View: StoredView>(
        _ rows: [TemporalRow<View>], on connection: isolated PostgresConnection
    ) throws {
        guard !rows.isEmpty else { return }
        try connection.copyIn(table: "dossier.\(table)", columns: ["organisation"] + View.columns.map(\.name)) {
            (writer: inout CopyWriter) in
            for row in rows {
                try writer.beginRow()
                writer.write(high: organisation.high, low: organisation.low)
                row.write(to: &writer)
            }
        }
    }

    func close<View: StoredView>(
        _ closings: [RowClosing<View>], on connection: isolated PostgresConnection
    ) throws {
        guard !closings.isEmpty else { return }
        let keys = View.keyColumns
        let columns = keys + [RegisterColumn("recorded_until", .bigint)]
        var arrays = ColumnArrays(columns)
        for closing in closings { closing.write(to: &arrays) }
        var parameters = PostgresParameters()
        parameters.append(organisation)
        arrays.bind(to: &parameters)
        let names = columns.map(\.name).joined(separator: ", ")
        let isSame = keys.map { "r.\($0.name) = c.\($0.name)" }.joined(separator: " and ")
        let ended = try connection.execute(
            text: """
                update dossier.\(table) as r
                   set recorded_until = c.recorded_until
                  from unnest(\(ColumnArrays.placeholders(columns, from: 2))) as c (\(names))
                 where r.organisation = $1 and \(isSame) and r.recorded_until = \(TemporalRow<View>.open)
                """, parameters)
        guard ended.affected == closings.count else { throw RegisterDamage.rowMissing(View.name) }
    }
}
