import ArgumentParser
import Facts
import Office
import Regulation
import Reports

/// The demand of an authority that a disclosure answers to (Article 6(1)(c)).
struct DemandOptions: ParsableArguments {
    @Flag(help: "It answers to the demand of an authority.")
    var authority = false

    @Option(help: ArgumentHelp("The power that the authority used: article and law, to be sealed.", valueName: "text"))
    var power: String?

    @Option(help: ArgumentHelp("Who approved that it went to the authority.", valueName: "name"))
    var approvedBy: String?

    @Flag(name: .customLong("told"), help: "Those whose data they were have been told.")
    var told = false

    @Option(
        help: ArgumentHelp(
            "Why they were not: \(UntoldReason.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "code"))
    var notTold: UntoldReason?

    @Option(help: ArgumentHelp("From when they may be told.", valueName: "day"))
    var tellFrom: String?

    private var isGiven: Bool { authority || power != nil || approvedBy != nil || told || notTold != nil }

    func validate() throws {
        guard !told || notTold == nil else {
            throw ValidationError("geef óf --told óf --not-told.", "Give either --told or --not-told.")
        }
        guard tellFrom == nil || notTold != nil else {
            throw ValidationError("--tell-from hoort bij --not-told.", "--tell-from goes with --not-told.")
        }
    }

    func read(in office: Office) async throws -> AuthorityDemand? {
        let day = try Day.reading(tellFrom, as: "--tell-from")
        guard isGiven else { return nil }
        var demand = AuthorityDemand(powerStated: power != nil)
        if let approvedBy {
            demand.approver = try await office.approver(try SuppliedText.line(approvedBy, as: "--approved-by"))
        }
        if told { demand.telling = .told }
        if let notTold { demand.telling = .untold(notTold, from: day) }
        return demand
    }
}
