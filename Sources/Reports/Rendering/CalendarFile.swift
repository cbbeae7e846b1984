import Facts
package import Regulation
import Views

/// Writes an agenda as iCalendar (RFC 5545): a day of the calendar for each thing, to be subscribed to or imported.
///
/// Calendars get shared and lie on other people's servers, so there are codes and ids in it and never a name. The
/// time of each event is that of the last entry of the ledger: the same facts give the same bytes.
package struct CalendarFile: Sendable {
    /// The most octets of a line, its end apart (section 3.1).
    static let lineLength = 75

    let language: Language

    package init(_ language: Language) { self.language = language }

    package func written(_ agenda: Agenda) -> String {
        let name = (agenda.masthead.isPractice ? CalendarText.practiceName : .name).text(in: language)
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dossier//Agenda//\(language.rawValue.uppercased())",
            "CALSCALE:GREGORIAN", "NAME:\(Self.text(name))", "X-WR-CALNAME:\(Self.text(name))",
            "REFRESH-INTERVAL;VALUE=DURATION:P1D",
        ]
        let stamp = Self.stamp(agenda.masthead.recordedAt ?? Instant(utc: agenda.day))
        for line in agenda.things { lines += event(line, in: agenda, stamp) }
        lines.append("END:VCALENDAR")
        return lines.flatMap(Self.folded).map { "\($0)\r\n" }.joined()
    }

    private func event(_ line: AgendaLine, in agenda: Agenda, _ stamp: String) -> [String] {
        let thing = line.thing
        let isOverdue = thing.isOverdue(on: agenda.day)
        let notation = Notation(language, zone: agenda.masthead.zone)
        let what = line.what.text(in: notation)
        let summary = isOverdue ? AgendaText.late.phrase([.what: line.what]).text(in: notation) : what
        let about = [thing.kind.rule.citation(in: language), thing.command].joined(separator: "\n")
        return [
            "BEGIN:VEVENT", "UID:\(Self.identifier(thing, agenda.organisation))", "DTSTAMP:\(stamp)",
            thing.at.map { "DTSTART:\(Self.stamp($0))" } ?? "DTSTART;VALUE=DATE:\(Self.date(thing.day))",
            "SUMMARY:\(Self.text(summary))",
            "DESCRIPTION:\(Self.text(about))", "CATEGORIES:\(thing.kind.rawValue.uppercased())",
            "CLASS:CONFIDENTIAL", "TRANSP:TRANSPARENT",
        ] + (isOverdue ? [] : thing.kind.alarms.flatMap { alarm($0, what) }) + ["END:VEVENT"]
    }

    private func alarm(_ alarm: CalendarAlarm, _ what: String) -> [String] {
        [
            "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:\(alarm.trigger)", "DESCRIPTION:\(Self.text(what))",
            "END:VALARM",
        ]
    }

    /// The same for the same thing however often it is written, and when its day moves.
    private static func identifier(_ thing: DueThing, _ organisation: OrganisationID) -> String {
        guard let about = thing.about else { return "\(organisation)-\(thing.kind.rawValue)-\(date(thing.day))" }
        return "\(about)-\(thing.kind.rawValue)"
    }

    private static func date(_ day: Day) -> String {
        Notation.padded(day.year, 4) + Notation.padded(day.month, 2) + Notation.padded(day.dayOfMonth, 2)
    }

    private static func stamp(_ instant: Instant) -> String {
        let day = instant.utcDay
        let seconds = Int(Instant(utc: day).microseconds(until: instant) / 1_000_000)
        let time = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { Notation.padded($0, 2) }.joined()
        return "\(date(day))T\(time)Z"
    }

    /// A value of type TEXT (section 3.3.11).
    static func text(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\\(scalar)"
            case "\n": escaped += "\\n"
            // Other controls have no place in a text (section 3.1, CONTROL).
            case _ where scalar.properties.generalCategory == .control && scalar != "\t": break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// A content line in pieces of at most 75 octets, each but the first behind a space; no character is broken.
    static func folded(_ line: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        for scalar in line.unicodeScalars {
            let width = UTF8.width(scalar)
            if piece.utf8.count + width > lineLength {
                pieces.append(piece)
                piece = " "
            }
            piece.unicodeScalars.append(scalar)
        }
        return pieces + [piece]
    }
}
