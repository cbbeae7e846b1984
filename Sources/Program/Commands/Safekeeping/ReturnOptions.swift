import ArgumentParser
import Facts

import Office
import Regulation
import Reports
import Safekeeping

/// How organisations come back, or in: looked at first, asked about, and told by whom.
struct ReturnOptions: ParsableArguments {
    @Flag(help: "Only show what would come.")
    var dryRun = false

    @Flag(help: "Don't ask.")
    var yes = false

    @Option(name: .customLong("as"), help: ArgumentHelp("Who acts; your account by default.", valueName: "name"))
    var actor: String?

    @OptionGroup var result: ResultOptions

    /// Shows what would come, asks, and lets it come.
    ///
    /// - Parameters:
    ///   - coming: What has been read and looked at.
    ///   - address: Under which address an organisation comes in from elsewhere.
    ///   - question: Asked on a terminal.
    /// - Throws: `ExitCode` 1 where it came, and does not all hold.
    func carryOut(_ coming: Return, arriving address: String? = nil, asking question: Words) async throws {
        let actor = try actor.map { Actor(name: try SuppliedText.line($0, as: "--as"), evidence: .stated) }
        let contents = coming.items.map(\.contents)
        let preview = RestoreAnswer(contents: contents, restored: nil, arriving: address)
        // Where the days of an organisation are reckoned is known once it is here.
        let zone = OrganisationContent().zone ?? .utc
        if dryRun { try await coming.foresee() }
        guard !dryRun else { return preview.answer.show(as: result.format, in: result.language, zone: zone) }
        if result.format == .text { preview.answer.show(as: .text, in: result.language, zone: zone) }
        try Confirmation.ask(question[.spoken], unless: yes, option: "--yes")
        let restored = try await coming.perform(by: actor ?? WhoAndWhen.account)
        RestoreAnswer(contents: contents, restored: restored, arriving: address).answer
            .show(as: result.format, in: result.language, zone: restored.first?.zone ?? zone)
        if restored.contains(where: { !$0.proof.holds }) { throw ExitCode(1) }
    }
}
