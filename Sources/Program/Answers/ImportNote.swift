import Facts
import Intake
import Office
import Regulation
import Reports

/// What came of an import, for whoever asked for it.
struct ImportNote {
    let report: ImportReport
    let plan: ImportPlan
    /// The file of what was left out, if there is one.
    let leftOut: String?

    /// Whether rows are at fault and nothing was, or would be, recorded for it.
    ///
    /// A row that somebody else's recording made impossible between two lots keeps nothing of the others back.
    var isRefused: Bool { report.leftOut > 0 && !plan.skipBad && report.intake == nil }

    var refusal: Words {
        let (rows, all) = (report.leftOut, report.rows)
        return plan.dryRun
            ? Words(
                "Zo zou niets worden vastgelegd: met \(rows) van de \(all) rijen is iets mis. "
                    + "Met --skip-bad worden die weggelaten.",
                "Nothing would be recorded as it is: something is wrong with \(rows) of the \(all) rows. --skip-bad "
                    + "leaves them out.")
            : Words(
                "Niets vastgelegd: met \(rows) van de \(all) rijen is iets mis. Met --skip-bad worden die weggelaten.",
                "Nothing recorded: something is wrong with \(rows) of the \(all) rows. --skip-bad leaves them out.")
    }

    /// Each fault on a line of its own.
    func faults(in language: Language) -> String {
        var lines = report.faults.map { $0.message(of: plan.file.name, in: language) }
        if report.omittedFaults > 0 {
            let more = Words("… en nog \(report.omittedFaults).", "… and \(report.omittedFaults) more.")
            lines.append(more[language])
        }
        return lines.joined(separator: "\n")
    }

    var json: JSON {
        let places = report.faults.map { fault -> JSON in
            [
                "line": .count(fault.place.line), "column": .count(fault.place.column), "field": .string(fault.field),
                "message": .string(fault.message(of: plan.file.name, in: .english)),
            ]
        }
        return [
            "records": .code(report.records), "dryRun": .bool(plan.dryRun), "rows": .count(report.rows),
            "recorded": .count(isRefused ? 0 : report.recorded), "known": .count(report.known),
            "erased": .count(report.erased), "changed": .count(report.changedCount),
            "changedLines": .array(report.changed.map { .count($0) }), "leftOut": .count(report.leftOut),
            "leftOutFile": .text(leftOut), "duplicates": .count(report.resemblingCount),
            "duplicateLines": .array(report.resembling.map { .count($0) }),
            "events": .object(
                Dictionary(uniqueKeysWithValues: report.facts.map { ($0.key.rawValue, .count($0.value)) })),
            "findings": .object(
                Dictionary(uniqueKeysWithValues: report.findings.map { ($0.key.rawValue, .count($0.value)) })),
            "unread": .array(report.unread.map { .string($0.column) }), "faults": .array(places),
            "import": .identifier(report.intake),
        ]
    }

    func text(in language: Language) -> String {
        var lines: [String] = [summary[language]]
        let facts = report.facts.sorted { $0.key.rawValue < $1.key.rawValue }
        lines += facts.map { "  \($0.value) × \($0.key.words[language])" }
        if !report.findings.isEmpty {
            lines.append(Words("Wat daarbij opvalt:", "What is found about them:")[language])
            lines += report.findings.sorted { $0.key.rawValue < $1.key.rawValue }.map { finding, count in
                "  \(count) × \(finding.words[language]) [\(finding.rule.citation(in: language))]"
            }
        }
        lines += remarks.map { $0[language] }
        return lines.joined(separator: "\n")
    }

    private var summary: Words {
        let (rows, recorded, known) = (report.rows, report.recorded, report.known)
        if plan.dryRun {
            return Words(
                "Proef, er is niets vastgelegd. Van \(rows) rijen zouden er \(recorded) worden vastgelegd; "
                    + "\(known) zijn al bekend.",
                "Dry run, nothing was recorded. Of \(rows) rows \(recorded) would be recorded; \(known) are known "
                    + "already.")
        }
        return Words(
            "Van \(rows) rijen zijn er \(recorded) vastgelegd; \(known) waren al bekend.",
            "Of \(rows) rows \(recorded) were recorded; \(known) were known already.")
    }

    private var remarks: [Words] {
        var remarks: [Words] = []
        if report.changedCount > 0 {
            let lines = Self.lines(report.changed, of: report.changedCount)
            remarks.append(
                Words(
                    "\(report.changedCount) bekende rijen zeggen nu iets anders (regel \(lines)). Daardoor verandert "
                        + "niets: gebruik dossier client change of dossier correct.",
                    "\(report.changedCount) known rows say something else now (line \(lines)). Nothing is changed by "
                        + "it: use dossier client change or dossier correct."))
        }
        if report.erased > 0 {
            remarks.append(
                Words(
                    "\(report.erased) rijen gaan over iemand die is gewist. Die komt niet terug.",
                    "\(report.erased) rows are about somebody who was erased. They are not brought back."))
        }
        if report.resemblingCount > 0 {
            let lines = Self.lines(report.resembling, of: report.resemblingCount)
            remarks.append(
                Words(
                    "\(report.resemblingCount) rijen lijken op een andere klant (regel \(lines)): zie dossier client "
                        + "duplicates.",
                    "\(report.resemblingCount) rows resemble another client (line \(lines)): see dossier client "
                        + "duplicates."))
        }
        if report.leftOut > 0, let leftOut {
            remarks.append(
                Words(
                    "\(report.leftOut) rijen zijn weggelaten en staan in \(leftOut): verbeter ze en lees dat bestand "
                        + "in.",
                    "\(report.leftOut) rows were left out and are in \(leftOut): mend them and import that file."))
        }
        if !report.unread.isEmpty {
            let names = report.unread.map { column in
                column.meant.map { "\(column.column) (\($0)?)" } ?? column.column
            }
            remarks.append(
                Words(
                    "Niet gelezen, want het kopje is niet bekend: kolom \(names.joined(separator: ", ")).",
                    "Not read, as the heading is not known: column \(names.joined(separator: ", "))."))
        }
        return remarks
    }

    /// The first lines, and that there are more.
    private static func lines(_ lines: [Int], of count: Int) -> String {
        let shown = lines.prefix(10).map(String.init).joined(separator: ", ")
        return count > 10 ? "\(shown), …" : shown
    }
}
