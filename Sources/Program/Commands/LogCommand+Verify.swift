import ArgumentParser
import Ledger
import Office
import Reports

extension LogCommand {
    /// `dossier log verify`: hashes every entry anew.
    struct Verify: OfficeCommand {
        static let configuration = CommandConfiguration(
            abstract: "Hashes every entry anew and says which are not as they were recorded.",
            discussion: """
                It finds what was changed behind the program's back while its hash was left as it was. It changes \
                nothing.

                EXAMPLE
                  dossier log verify --format json
                """
        )

        @OptionGroup var choice: OrganisationChoice
        @OptionGroup var answer: AnswerOptions

        func run(in office: Office, at workplace: Workplace) async throws {
            let size = try await office.head().size
            let progress = CountProgress(what: "entries")
            let damage = try await office.verifyLedger { progress.show(Int($0), of: Int($1)) }
            progress.finish()
            switch answer.chosenFormat {
            case .json:
                let findings = damage.map { found in
                    JSON.object(["position": .integer(found.position), "what": .string(found.code)])
                }
                Said.out(
                    JSON.object([
                        "size": .integer(size), "ok": .bool(damage.isEmpty), "findings": .array(findings),
                    ]).text)
            case .text:
                for found in damage { Said.out(found.words[answer.language]) }
                let words =
                    damage.isEmpty
                    ? Words("\(size) vastleggingen gecontroleerd: zij kloppen.", "\(size) entries checked: they hold.")
                    : Words("\(size) vastleggingen gecontroleerd.", "\(size) entries checked.")
                Said.out(words[answer.language])
            }
            if !damage.isEmpty { throw ExitCode.failure }
        }
    }
}
