package import Facts
package import Postgres
package import Regulation
package import Views

extension Registers {
    /// The processing register of Article 30(1), and of 30(2) for activities on behalf of others.
    package func activities(
        from viewpoint: Viewpoint, kind: ActivityKind? = nil, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<ActivityRegister>] {
        let condition: SQL = kind.map { "kind = \($0.rawValue)" } ?? "true"
        return try rows(of: ActivityRegister.self, from: viewpoint, where: condition, on: connection)
    }

    package func processors(
        from viewpoint: Viewpoint, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<ProcessorRegister>] {
        try rows(of: ProcessorRegister.self, from: viewpoint, on: connection)
    }

    package func statements(
        from viewpoint: Viewpoint, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<StatementRegister>] {
        try rows(of: StatementRegister.self, from: viewpoint, on: connection)
    }

    package func settings(
        from viewpoint: Viewpoint, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> TemporalRow<SettingsRegister>? {
        try rows(of: SettingsRegister.self, from: viewpoint, on: connection).first
    }

    package func clients(
        from viewpoint: Viewpoint, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<ClientRegister>] {
        try rows(of: ClientRegister.self, from: viewpoint, on: connection)
    }

    /// The people at one client, or at all.
    package func people(
        of client: StreamID? = nil, from viewpoint: Viewpoint, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<PersonRegister>] {
        let condition: SQL = client.map { "stream = \($0)" } ?? "true"
        return try rows(of: PersonRegister.self, from: viewpoint, where: condition, on: connection)
    }

    package func engagements(
        of client: StreamID? = nil, from viewpoint: Viewpoint, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<EngagementRegister>] {
        try rows(of: EngagementRegister.self, from: viewpoint, where: Self.belongs(to: client), on: connection)
    }

    package func invoices(
        of client: StreamID? = nil, from viewpoint: Viewpoint, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<InvoiceRegister>] {
        try rows(of: InvoiceRegister.self, from: viewpoint, where: Self.belongs(to: client), on: connection)
    }

    /// The messages of a client, or of everybody; those that wait, or all.
    package func messages(
        of client: StreamID? = nil, open: Bool = false, from viewpoint: Viewpoint,
        on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<MessageRegister>] {
        let phase: SQL = open ? "phase = 'open'" : "true"
        return try rows(
            of: MessageRegister.self, from: viewpoint, where: "\(Self.belongs(to: client)) and \(phase)", on: connection
        )
    }

    /// All documents, or some.
    package func documents(
        in streams: [StreamID]? = nil, from viewpoint: Viewpoint, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<DocumentRegister>] {
        let some: SQL = streams.map { "stream = any(\(PostgresArray($0)))" } ?? "true"
        return try rows(of: DocumentRegister.self, from: viewpoint, where: some, on: connection)
    }

    /// The documents of a client, or of nobody in particular, that are linked to a record or a fact of it.
    package func documents(
        linkedTo record: StreamID, _ positions: [Int64], of client: StreamID?, from viewpoint: Viewpoint,
        on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<DocumentRegister>] {
        let own: SQL = client.map { "s.parent = \($0)" } ?? "s.parent is null"
        let condition: SQL = """
            stream in (
                select s.stream from dossier.stream as s
                 where s.organisation = \(organisation) and s.kind = 'document' and \(own))
            and (exists (
                    select from json_array_elements_text(content -> 'streams') as linked
                     where linked::uuid = \(record))
                 or exists (
                    select from json_array_elements_text(content -> 'positions') as linked
                     where linked::bigint = any(\(PostgresArray(positions)))))
            """
        return try rows(of: DocumentRegister.self, from: viewpoint, where: condition, on: connection)
    }

    /// The invoices to a client for one engagement.
    package func invoices(
        of client: StreamID?, for engagement: StreamID, from viewpoint: Viewpoint,
        on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<InvoiceRegister>] {
        try rows(
            of: InvoiceRegister.self, from: viewpoint,
            where: "\(Self.belongs(to: client)) and engagement = \(engagement)", on: connection)
    }

    /// The messages that were filed as a record.
    package func messages(
        of client: StreamID?, filedAs record: StreamID, from viewpoint: Viewpoint,
        on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<MessageRegister>] {
        try rows(
            of: MessageRegister.self, from: viewpoint,
            where: "\(Self.belongs(to: client)) and record = \(record)", on: connection)
    }

    package func consents(
        of client: StreamID? = nil, from viewpoint: Viewpoint, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<ConsentRegister>] {
        try rows(of: ConsentRegister.self, from: viewpoint, where: Self.belongs(to: client), on: connection)
    }

    package func requests(
        of client: StreamID? = nil, from viewpoint: Viewpoint, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<RequestRegister>] {
        try rows(of: RequestRegister.self, from: viewpoint, where: Self.belongs(to: client), on: connection)
    }

    /// The contacts of some days; the viewpoint says with which knowledge, and cuts off what lies after it.
    package func contacts(
        of client: StreamID? = nil, during days: ClosedRange<Day>? = nil, from viewpoint: Viewpoint,
        on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<ContactRegister>] {
        try rows(
            of: ContactRegister.self, from: viewpoint,
            where: "\(Self.belongs(to: client)) and \(Self.happened(during: days))", on: connection)
    }

    /// The disclosures of some days, those in some streams, or all.
    package func shares(
        in streams: [StreamID]? = nil, to recipient: StreamID? = nil, during days: ClosedRange<Day>? = nil,
        from viewpoint: Viewpoint, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<ShareRegister>] {
        let some: SQL = streams.map { "stream = any(\(PostgresArray($0)))" } ?? "true"
        let condition: SQL = recipient.map { "recipient = \($0)" } ?? "true"
        return try rows(
            of: ShareRegister.self, from: viewpoint,
            where: "\(some) and \(condition) and \(Self.happened(during: days))", on: connection)
    }

    /// The disclosures to an authority of which people are yet to be told, or were told since.
    package func sharesToTell(
        from viewpoint: Viewpoint, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<ShareRegister>] {
        try rows(of: ShareRegister.self, from: viewpoint, where: "tell_from is not null", on: connection)
    }

    /// The shares that recur, to one recipient or to all.
    package func recurrences(
        to recipient: StreamID? = nil, from viewpoint: Viewpoint, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<RecurrenceRegister>] {
        let condition: SQL = recipient.map { "recipient = \($0)" } ?? "true"
        return try rows(of: RecurrenceRegister.self, from: viewpoint, where: condition, on: connection)
    }

    /// The clients who are named in a disclosure, in the order of their ids.
    package func clients(
        in share: StreamID, _ part: SharePart, from viewpoint: Viewpoint, on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [StreamID] {
        try rows(
            of: DisclosureRegister.self, from: viewpoint,
            where: "stream = \(share) and period = \(part.code)", on: connection
        ).map(\.part.client)
    }

    /// What was found about facts of some days.
    package func findings(
        in streams: [StreamID]? = nil, during days: ClosedRange<Day>? = nil, from viewpoint: Viewpoint,
        on connection: isolated PostgresConnection
    ) throws(PostgresFailure) -> [TemporalRow<FindingRegister>] {
        let condition: SQL = streams.map { "stream = any(\(PostgresArray($0)))" } ?? "true"
        return try rows(
            of: FindingRegister.self, from: viewpoint, where: "\(condition) and \(Self.happened(during: days))",
            on: connection)
    }

    private static func belongs(to client: StreamID?) -> SQL {
        client.map { "client = \($0)" } ?? "true"
    }

    private static func happened(during days: ClosedRange<Day>?) -> SQL {
        days.map { "valid_from between \($0.lowerBound) and \($0.upperBound)" } ?? "true"
    }
}
