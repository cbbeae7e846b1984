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
    /// Where what changed rows became was told first, for those that are shown.
    var positions: [StreamID: Int64] = [:]

    /// So many rows that changed are shown with how to put them right.
    static let shownChanges = 10

    /// Whether rows are at fault and nothing was, or would be, recorded for it.
    ///
    /// A row that somebody else's recording made impossible between two lots keeps nothing of the others back.
    var isRefused: Bool { report.leftOut > 0 && !plan.skipBad && report.intake == nil }

    var refusal: Words {
        let (rows, all) = (report.leftOut, Self.rows(report.rows))
        return Words(
            "Niets vastgelegd: met \(rows) van de \(all.dutch) is iets mis. Met --skip-bad worden die weggelaten.",
            "Nothing recorded: something is wrong with \(rows) of the \(all.english). --skip-bad leaves them out.")
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

    func json(in language: Language) -> JSON {
        let places = report.faults.map { fault -> JSON in
            [
                "line": .count(fault.place.line), "column": .count(fault.place.column), "field": .string(fault.field),
                "message": .string(fault.message(of: plan.file.name, in: language)),
            ]
        }
        return [
            "records": .code(report.records), "dryRun": .bool(plan.dryRun), "rows": .count(report.rows),
            "recorded": .count(isRefused ? 0 : report.recorded), "known": .count(report.known),
            "erased": .count(report.erased), "changed": .count(report.changedCount),
            "changedLines": .array(report.changed.map { .count($0.line) }),
            "changedRecords": .array(
                report.changed.map { ["line": .count($0.line), "id": .identifier($0.stream)] }),
            "payments": .count(report.paymentCount), "paymentLines": .array(report.payments.map { .count($0) }),
            "leftOut": .count(report.leftOut),
            "leftOutFile": .text(leftOut), "duplicates": .count(report.resemblingCount),
            "duplicateLines": .array(report.resembling.map { .count($0) }),
            "messaging": .count(report.messagingCount),
            "messagingLines": .array(report.messaging.map { .count($0) }),
            "events": .object(
                Dictionary(uniqueKeysWithValues: report.facts.map { ($0.key.rawValue, .count($0.value)) })),
            "findings": .object(
                Dictionary(uniqueKeysWithValues: report.findings.map { ($0.key.rawValue, .count($0.value)) })),
            "unread": .array(report.unread.map { .string($0.column) }),
            "unreadColumns": RegisterSheetNote.json(report.unread), "faults": .array(places),
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
        if plan.dryRun, isRefused {
            let begin = Words(
                "Proef, er is niets vastgelegd. Rijen: \(rows); met een fout: \(report.leftOut); al bekend: \(known). "
                    + "Zo wordt er niets vastgelegd",
                "Dry run, nothing was recorded. Rows: \(rows); at fault: \(report.leftOut); known already: \(known). "
                    + "As it is nothing is recorded")
            guard recorded > 0 else { return Words(begin.dutch + ".", begin.english + ".") }
            let rest = Self.rows(recorded)
            return Words(
                begin.dutch + "; met --skip-bad alleen wat zonder fout is, \(rest.dutch):",
                begin.english + "; with --skip-bad only what is without fault, \(rest.english):")
        }
        if plan.dryRun {
            return Words(
                "Proef, er is niets vastgelegd. Rijen: \(rows); zouden worden vastgelegd: \(recorded); al bekend: "
                    + "\(known).",
                "Dry run, nothing was recorded. Rows: \(rows); would be recorded: \(recorded); known already: "
                    + "\(known).")
        }
        return Words(
            "Rijen: \(rows); vastgelegd: \(recorded); al bekend: \(known).",
            "Rows: \(rows); recorded: \(recorded); known already: \(known).")
    }

    private var remarks: [Words] {
        var remarks: [Words] = []
        if report.changedCount > 0 {
            let rows = Self.rows(report.changedCount)
            let lines = Self.lines(report.changed.map(\.line), of: report.changedCount)
            remarks.append(
                Words(
                    "Bekend, en zegt nu iets anders: \(rows.dutch) (regel \(lines)). Daardoor verandert niets; "
                        + "verbeter met de hand wat niet klopt:",
                    "Known, and says something else now: \(rows.english) (line \(lines)). Nothing is changed by it; "
                        + "put right by hand what is wrong:"))
            remarks += report.changed.prefix(Self.shownChanges).map(mending)
        }
        if report.paymentCount > 0 {
            let (rows, lines) = (
                Self.rows(report.paymentCount), Self.lines(report.payments, of: report.paymentCount)
            )
            remarks.append(
                plan.dryRun
                    ? Words(
                        "De factuur is bekend en de betaling zou worden toegevoegd: \(rows.dutch) (regel \(lines)).",
                        "The invoice is known and the payment would be added: \(rows.english) (line \(lines)).")
                    : Words(
                        "De factuur was bekend en de betaling is toegevoegd: \(rows.dutch) (regel \(lines)).",
                        "The invoice was known and the payment added: \(rows.english) (line \(lines))."))
        }
        if report.erased > 0 {
            let rows = Self.rows(report.erased)
            remarks.append(
                Words(
                    "Over iemand die is gewist: \(rows.dutch). Die komt niet terug.",
                    "About somebody who was erased: \(rows.english). They are not brought back."))
        }
        if report.resemblingCount > 0 {
            let (rows, lines) = (
                Self.rows(report.resemblingCount), Self.lines(report.resembling, of: report.resemblingCount)
            )
            remarks.append(
                Words(
                    "Lijkt op een andere klant: \(rows.dutch) (regel \(lines)). Zie dossier client duplicates.",
                    "Resembles another client: \(rows.english) (line \(lines)). See dossier client duplicates."))
        }
        if report.messagingCount > 0 {
            let (rows, lines) = (
                Self.rows(report.messagingCount), Self.lines(report.messaging, of: report.messagingCount)
            )
            remarks.append(
                Words(
                    "WhatsApp staat er als sms: \(rows.dutch) (regel \(lines)). Daarvoor gelden dezelfde regels (art. "
                        + "11.7 Tw).",
                    "WhatsApp is kept as sms: \(rows.english) (line \(lines)). The same rules hold for it (Art. 11.7 "
                        + "Tw)."))
        }
        if report.leftOut > 0, let leftOut {
            let rows = Self.rows(report.leftOut)
            remarks.append(
                Words(
                    "Weggelaten: \(rows.dutch), in \(leftOut). Verbeter ze en lees dat bestand in.",
                    "Left out: \(rows.english), in \(leftOut). Mend them and import that file."))
        }
        if !report.unread.isEmpty {
            let names = RegisterSheetNote.unread(report.unread)
            remarks.append(
                Words(
                    "Niet gelezen, want het kopje is niet bekend: \(names).",
                    "Not read, as the heading is not known: \(names)."))
        }
        return remarks
    }

    /// How to put a row right that says something else than it did.
    private func mending(_ row: (line: Int, stream: StreamID)) -> Words {
        let command: String =
            switch (report.records, positions[row.stream]) {
            case (.clients, _), (_, nil): "dossier client change \(row.stream)"
            case (.contacts, let position?), (.consents, let position?), (.engagements, let position?),
                (.invoices, let position?), (.requests, let position?), (.breaches, let position?),
                (.shares, let position?):
                "dossier correct \(position) --reason …  (\(row.stream))"
            }
        return Words("  regel \(row.line): \(command)", "  line \(row.line): \(command)")
    }

    /// A number of rows.
    private static func rows(_ count: Int) -> Words {
        count == 1 ? Words("1 rij", "1 row") : Words("\(count) rijen", "\(count) rows")
    }

    /// The first lines, and that there are more.
    private static func lines(_ lines: [Int], of count: Int) -> String {
        let shown = lines.prefix(10).map(String.init).joined(separator: ", ")
        return count > 10 ? "\(shown), …" : shown
    }
}
