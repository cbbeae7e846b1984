import Regulation

/// Why a file is not a sheet of rows and columns that can be read.
package enum SheetProblem: Hashable, Sendable {
    case empty
    /// Text follows the quote that closes a cell; the quote was opened on this line.
    case textAfterQuote(openedLine: Int)
    case unclosedQuote
    /// In bytes.
    case rowTooLong(limit: Int)
    case tooManyColumns(limit: Int)
    /// The row has other numbers of cells than there are headings.
    case ragged(cells: Int, headings: Int)
    /// What a program writes in place of a character that it could not read.
    case lostCharacter
    /// No heading is one that is known, as in a file without headings.
    case noHeadings(known: [String])
    case missingColumn(names: [String])
    case duplicateHeading(first: String)
    case changedMeanwhile
    /// It is a workbook or a document of another program, and no text.
    case workbook(Workbook)
    /// The heading of a column is not known, where none may be left unread.
    case unknownHeading(meant: String?)
    /// The mapping names a heading that the sheet has not.
    case headingNotThere
    /// Another row of the file has the same number and says something else.
    case repeatedNumber(line: Int)

    var code: String {
        switch self {
        case .empty: "empty"
        case .textAfterQuote: "text-after-quote"
        case .unclosedQuote: "unclosed-quote"
        case .rowTooLong: "row-too-long"
        case .tooManyColumns: "too-many-columns"
        case .ragged: "ragged"
        case .lostCharacter: "lost-character"
        case .noHeadings: "no-headings"
        case .missingColumn: "missing-column"
        case .duplicateHeading: "duplicate-heading"
        case .changedMeanwhile: "changed-meanwhile"
        case .workbook: "workbook"
        case .unknownHeading: "unknown-heading"
        case .headingNotThere: "heading-not-there"
        case .repeatedNumber: "repeated-number"
        }
    }

    func sentence(in language: Language) -> String {
        switch language {
        case .english: english
        case .dutch: dutch
        }
    }

    private var english: String {
        switch self {
        case .empty: "The sheet holds nothing: the first row has the headings."
        case .textAfterQuote(let line):
            "Text follows the quote that closes a cell; it was opened on line \(line). Write a quote within as two."
        case .unclosedQuote: "A quote that was opened here is not closed."
        case .rowTooLong(let limit):
            "The row is longer than \(limit) bytes: probably a quote that was opened here is not closed."
        case .tooManyColumns(let limit): "There are more than \(limit) columns."
        case .ragged(let cells, let headings): "The row has \(cells) cells under \(headings) headings."
        case .lostCharacter:
            "A character was lost when the file was saved: save it again as UTF-8, or say its encoding in the mapping."
        case .noHeadings(let known):
            "No heading of the first row is known here. Known are, for example: \(known.joined(separator: ", "))."
        case .missingColumn(let names):
            "There is no column for this. It may be called: \(names.joined(separator: ", "))."
        case .duplicateHeading(let first): "Column \(first) has the same heading, or stands for the same field."
        case .changedMeanwhile: "The file was changed while it was read."
        case .workbook(let workbook):
            "This is \(workbook.english), no CSV. Open it, choose the sheet, save it as CSV UTF-8 "
                + "(\(workbook.way)), and bring that file in."
        case .unknownHeading(let meant?): "This heading is not known here. Did you mean \"\(meant)\"?"
        case .unknownHeading(nil): "This heading is not known here, so its column would not be read."
        case .headingNotThere: "The sheet has no column with this heading."
        case .repeatedNumber(let line):
            "Line \(line) has the same number and says something else. Each number is for one record."
        }
    }

    private var dutch: String {
        switch self {
        case .empty: "Het blad is leeg: op de eerste rij staan de kopjes."
        case .textAfterQuote(let line):
            "Na de sluitende quote van een cel staat tekst; begin: regel \(line). Schrijf een quote binnenin dubbel."
        case .unclosedQuote: "Een quote die hier begint wordt niet gesloten."
        case .rowTooLong(let limit):
            "De rij is langer dan \(limit) bytes: waarschijnlijk wordt een quote die hier begint niet gesloten."
        case .tooManyColumns(let limit): "Er zijn meer dan \(limit) kolommen."
        case .ragged(let cells, let headings): "De rij heeft \(cells) cellen onder \(headings) kopjes."
        case .lostCharacter:
            "Bij het opslaan ging een teken verloren: sla het bestand op als UTF-8, of noem de codering in de mapping."
        case .noHeadings(let known):
            "Geen kopje op de eerste rij is hier bekend. Bekend zijn bijvoorbeeld: \(known.joined(separator: ", "))."
        case .missingColumn(let names):
            "Hiervoor is geen kolom. Die mag heten: \(names.joined(separator: ", "))."
        case .duplicateHeading(let first): "Kolom \(first) heeft hetzelfde kopje, of staat voor hetzelfde veld."
        case .changedMeanwhile: "Het bestand is veranderd terwijl het werd gelezen."
        case .workbook(let workbook):
            "Dit is \(workbook.dutch), geen CSV. Open het, kies het blad, bewaar het als CSV UTF-8 "
                + "(\(workbook.manier)), en lees dat bestand in."
        case .unknownHeading(let meant?): "Dit kopje is hier niet bekend. Bedoelt u \"\(meant)\"?"
        case .unknownHeading(nil): "Dit kopje is hier niet bekend, dus deze kolom zou niet worden gelezen."
        case .headingNotThere: "Het blad heeft geen kolom met dit kopje."
        case .repeatedNumber(let line):
            "Regel \(line) heeft hetzelfde nummer en zegt iets anders. Elk nummer is van één gegeven."
        }
    }
}
