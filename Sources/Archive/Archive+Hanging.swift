package import Facts
import Office
import Postgres
import Registers
import Regulation
import Views

extension Archive {
    /// What is linked to a record, made out for it or filed as it, in the order of recording.
    ///
    /// `client`: Whose record it was.
    package func hanging(on record: StreamID, of client: StreamID?) async throws -> Hanging {
        let viewpoint = try await standpoint().viewpoint
        let positions = try await office.openStreams([record]).map(\.position)
        let (papers, bills, mails) = try await registers.read(on: office.pool) { registers, connection in
            let papers = try registers.documents(
                linkedTo: record, positions, of: client, from: viewpoint, on: connection)
            // Only a client's engagements have invoices.
            let bills =
                client == nil
                ? [] : try registers.invoices(of: client, for: record, from: viewpoint, on: connection)
            let mails = try registers.messages(of: client, filedAs: record, from: viewpoint, on: connection)
            return (papers, bills, mails)
        }
        let history = try await office.files(mails.map(\.stream))
        return Hanging(
            documents: papers.compactMap { row in
                row.values.versions.first.map { Hanging.Thing(stream: row.stream, position: $0) }
            },
            invoices: bills.map { Hanging.Thing(stream: $0.stream, position: $0.event) },
            messages: try mails.compactMap { row in
                try history.history(of: row.stream, as: MessageEvent.self).effective
                    .last { $0.event.name == .messageFiled }
                    .map { Hanging.Thing(stream: row.stream, position: $0.position) }
            })
    }
}
