import ArgumentParser
import Facts
import Foundation
import Installation
import Ledger
import Office
import Registers
import Reports
import Schema
import Views

/// `dossier replay`: makes the registers anew from the ledger, or shows that this would change nothing.
struct ReplayCommand: OfficeCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Rebuilds the registers from the ledger, or checks that they equal it.",
        discussion: """
            The entries are hashed anew first. The tables hold every organisation, and all are rebuilt. That goes on \
            beside the registers in use, and takes their place when it is done.

            EXAMPLE
              dossier replay --check
              dossier replay --register consent
            """
    )

    @Flag(help: "Change nothing: fold everything anew and compare.")
    var check = false

    @Option(help: ArgumentHelp("Only this register.", valueName: "name"))
    var register: RegisterName?

    @OptionGroup var result: ResultOptions
    @OptionGroup var choice: OrganisationChoice

    func run(in office: Office, at workplace: Workplace) async throws {
        let definitions = try Schema.shipped().registers.compactMap {
            RegisterDefinition(file: $0.name, text: $0.text)
        }.filter { register == nil || $0.name == register }
        let configuration = workplace.configuration(for: .owner)
        // What was changed behind our back must not become what the registers say.
        let damages = try await office.verifyLedger()
        if let damage = damages.first {
            if check { tell([], damages) }
            throw damage
        }
        if check {
            try await compare(ReplayCheck(configuration: configuration, definitions: definitions), in: office)
        } else {
            try await rebuild(Rebuild(configuration: configuration, definitions: definitions))
            let migrations = Migrations(schema: workplace.setup.schema)
            let rebuilt = Set(definitions.map { "\($0.name.rawValue).sql" })
            for file in workplace.setup.schema.registers where rebuilt.contains(file.name) {
                try await migrations.record(register: file, on: configuration)
            }
        }
    }

    private func compare(_ check: ReplayCheck, in office: Office) async throws {
        _ = try await Projector(organisation: office.organisation, pool: office.pool).catchUp()
        let results = try await check.run(office.organisation)
        tell(results, [])
        if results.contains(where: { !$0.isEqual }) { throw ExitCode.failure }
    }

    /// What was found: of the registers, or of the ledger, without which nothing can be said of them.
    private func tell(_ results: [ReplayCheck.Result], _ damages: [LedgerDamage]) {
        switch result.format {
        case .json:
            let registers = results.map {
                #"{"name":"\#($0.name.rawValue)","rows":\#($0.rows),"digest":"\#($0.digest)","equal":\#($0.isEqual)}"#
            }
            let damage = damages.map { #"{"position":\#($0.position),"code":"\#($0.code)"}"# }.joined(separator: ",")
            Said.out(#"{"damage":[\#(damage)],"registers":[\#(registers.joined(separator: ","))]}"#)
        case .text:
            for found in results {
                let verdict = found.isEqual ? Words("gelijk    ", "equal  ") : Words("VERSCHILT ", "DIFFERS")
                let rows = Words("\(found.rows) regels", "\(found.rows) rows")[result.language]
                Said.out("\(verdict[result.language]) \(found.name.rawValue): \(rows), \(found.digest.prefix(16))")
            }
        }
    }

    private func rebuild(_ rebuild: Rebuild) async throws {
        let report = try await rebuild.run()
        let rows = report.rows.sorted { $0.key.rawValue < $1.key.rawValue }
        switch result.format {
        case .json:
            let registers = rows.map { #"{"name":"\#($0.key.rawValue)","rows":\#($0.value)}"# }
            Said.out(#"{"entries":\#(report.entries),"registers":[\#(registers.joined(separator: ","))]}"#)
        case .text:
            for row in rows {
                let count = Words("\(row.value) regels", "\(row.value) rows")
                Said.out("\(row.key.rawValue): \(count[result.language])")
            }
            let words = Words(
                "Opnieuw opgebouwd uit \(report.entries) vastleggingen.", "Rebuilt from \(report.entries) entries.")
            Said.out(words[result.language])
        }
    }
}

extension RegisterName: ExpressibleByArgument {}
