import ArgumentParser
import Facts
import Foundation
import Intake
import Office
import Regulation
import Reports

/// `dossier import clients` and the like: a sheet of one kind of records.
protocol ImportSheetCommand: OfficeCommand {
    static var records: ImportedRecords { get }
    var sheet: ImportOptions { get }
    var recording: ImportRecordingOptions { get }
}

extension ImportSheetCommand {
    var choice: OrganisationChoice { recording.choice }

    static func describe(_ abstract: String, example: String) -> CommandConfiguration {
        let headings = records.fields.map { $0.headings.first ?? $0.rawValue }.joined(separator: ", ")
        return CommandConfiguration(
            commandName: records.rawValue, abstract: abstract,
            discussion: """
                All rows are recorded, or none. Rows that were brought in before are not again, whatever else changed \
                in the file. Headings may be in Dutch or English, among them: \(headings).

                EXAMPLE
                  dossier import \(records.rawValue) \(example)
                """)
    }

    func run(in office: Office, at workplace: Workplace) async throws {
        let language = recording.result.language
        let plan = try plan()
        let progress = ImportProgress(language)
        let leftOut = LeftOutFile(of: plan.file, path: sheet.leftOut, language: language)
        let actor = try recording.actor.map { (text) throws(UseFailure) in
            Actor(name: try SuppliedText.line(text, as: "--as"), evidence: .stated)
        }
        let order = Order(
            command: .timeOrdered(at: Workplace.clock()),
            actor: actor ?? Actor(name: NSUserName(), evidence: .account), request: plan.digest, tense: .happened)
        let writes = plan.skipBad && !plan.dryRun
        let report = try await office.importSheet(
            plan, by: order,
            leaveOut: { row, faults in
                if writes { try leftOut.add(row, faults.map { $0.message(of: plan.file.name, in: language) }) }
            }, progress: { progress.show($0, $1) })
        progress.finish()
        let path = try leftOut.keep()
        var note = ImportNote(report: report, plan: plan, leftOut: path)
        let shown = report.changed.prefix(ImportNote.shownChanges).map(\.stream)
        for entry in try await office.openStreams(shown) {
            note.positions[entry.stream] = min(entry.position, note.positions[entry.stream] ?? .max)
        }
        let faults = note.faults(in: language)
        if !faults.isEmpty { Said.aside(faults) }
        // What a dry run answers says it already.
        if note.isRefused, !plan.dryRun {
            Said.aside(note.refusal[language])
            switch recording.result.format {
            case .json: Said.out(note.json(in: language).text)
            case .text: break
            }
            throw ExitCode(FailureReport.refused)
        }
        switch recording.result.format {
        case .json: Said.out(note.json(in: language).text)
        case .text: Said.out(note.text(in: language))
        }
        if note.isRefused { throw ExitCode(FailureReport.refused) }
    }

    private func plan() throws(IntakeFailures) -> ImportPlan {
        let fields = Self.records.fields.map(\.rawValue)
        let own = try sheet.mapping.map { (path) throws(IntakeFailures) in
            try SheetMapping(path: path, fields: fields, kind: Self.records.rawValue)
        }
        var mapping = own ?? SheetMapping()
        mapping.isStrict = sheet.strict
        var hash = [UInt8](repeating: 0, count: Commitment.keyLength).withUnsafeBytes { CommitmentHash(key: $0) }
        let file = try SheetFile(
            path: sheet.file, encoding: mapping.encoding, separator: mapping.separator
        ) { piece in piece.withUnsafeBytes { hash.update($0) } }
        return ImportPlan(
            Self.records, from: file, digest: hash.commitment.bytes, mapping: mapping, skipBad: sheet.skipBad,
            dryRun: sheet.dryRun)
    }
}
