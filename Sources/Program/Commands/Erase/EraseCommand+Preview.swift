import Archive
import ArgumentParser
import Facts
import Office
import Regulation
import Reports

extension EraseCommand {
    /// `dossier erase preview`: nothing is changed.
    struct Preview: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows what erasing somebody would take, and what stays, why and until when.",
            discussion: """
                EXAMPLE
                  dossier erase preview 0192f3a4-7b1c-7def-8a12-0123456789ab --class contact
                """
        )

        @Argument(
            help: ArgumentHelp(
                "The id of a client, a person at one, or a request or message of somebody else.", valueName: "id"))
        var id: String

        @Option(name: .customLong("class"), help: ArgumentHelp("Only this class of data.", valueName: "class"))
        var retentionClass: RetentionClass?

        @Option(help: ArgumentHelp("The rights request that asks for it, by id.", valueName: "request"))
        var onRequest: String?

        @OptionGroup var output: ReportOptions
        @OptionGroup var choice: OrganisationChoice

        func run(in office: Office, at workplace: Workplace) async throws {
            let request: StreamID? = try await office.stream(onRequest, as: "--on-request", .request)
            let plan = try await office.plan(toErase: id, retentionClass, request: request)
            var preview = ErasurePreview(
                masthead: try await office.masthead(), scope: plan.scope,
                going: plan.going.map {
                    ErasurePreview.Going(
                        retentionClass: $0.retentionClass, keys: $0.keys, parts: $0.parts, documents: $0.documents)
                }, kept: plan.kept)
            preview.indexEntries = plan.indexEntries
            preview.digests = plan.digests
            preview.suppressed = plan.suppressed
            let reasons = try await office.reasons(of: plan.holds)
            preview.holds = plan.holds.map { $0.line(reason: reasons[$0.stream]) }
            preview.requests = plan.requests
            preview.unanswered = plan.unanswered
            preview.recipients = try await Archive(office).recipients(of: plan.scope.clients)
            output.write(preview)
        }
    }
}

extension Office {
    /// What erasing whomever an id names would do.
    func plan(
        toErase id: String, _ retentionClass: RetentionClass?, ground: ErasureGround = .notNeeded,
        request: StreamID? = nil
    ) async throws -> ErasurePlan {
        guard let target = try await erasureTarget(typed: id) else {
            throw UseFailure.notFound(
                what: Words("klant, persoon, verzoeker of afzender", "client, person, requester or sender"))
        }
        return try await erasurePlan(for: target, retentionClass: retentionClass, ground: ground, request: request)
    }

    /// Whom an id names that was typed, whole or as the first characters of a client's, a request's or a message's.
    func erasureTarget(typed id: String) async throws -> ErasureTarget? {
        guard SubjectID(id) == nil else { return try await erasureTarget(id) }
        return try await erasureTarget(try await identify(id, as: "ID", nil).description)
    }
}
