/// A file of a spreadsheet program that is given in the place of CSV.
package enum Workbook: String, CaseIterable, Sendable {
    case excel
    case oldExcel
    case openDocument
    case numbers
    /// Packed files of another kind.
    case archive
    case pdf

    /// What the first bytes of a file say it is; nothing where they may be text.
    init?(_ head: [UInt8]) {
        if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            self = .oldExcel
        } else if head.starts(with: "%PDF-".utf8) {
            self = .pdf
        } else if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            // The names of packed files stand before them, as does the type of an OpenDocument.
            let names = String(decoding: head.filter { 0x20...0x7E ~= $0 }, as: UTF8.self)
            self =
                if names.contains("opendocument.spreadsheet") {
                    .openDocument
                } else if names.contains("Index/") || names.contains(".iwa") {
                    .numbers
                } else if names.contains("xl/") || names.contains("[Content_Types].xml") {
                    .excel
                } else {
                    .archive
                }
        } else {
            return nil
        }
    }

    var english: String {
        switch self {
        case .excel: "an Excel workbook (.xlsx)"
        case .oldExcel: "an Excel workbook of the old kind (.xls)"
        case .openDocument: "an OpenDocument spreadsheet (.ods)"
        case .numbers: "a Numbers document"
        case .archive: "a packed file"
        case .pdf: "a PDF"
        }
    }

    var dutch: String {
        switch self {
        case .excel: "een werkmap van Excel (.xlsx)"
        case .oldExcel: "een werkmap van Excel van de oude soort (.xls)"
        case .openDocument: "een rekenblad van LibreOffice of OpenOffice (.ods)"
        case .numbers: "een document van Numbers"
        case .archive: "een ingepakt bestand"
        case .pdf: "een PDF"
        }
    }

    /// Where the program has the command for it, by its English menus.
    var way: String {
        switch self {
        case .excel, .oldExcel: "File, Save As, CSV UTF-8 (Comma delimited)"
        case .openDocument: "File, Save As, Text CSV, Unicode (UTF-8)"
        case .numbers: "File, Export To, CSV"
        case .archive, .pdf: "in the spreadsheet that it came from"
        }
    }

    /// The same by its Dutch menus.
    var manier: String {
        switch self {
        case .excel, .oldExcel: "Bestand, Opslaan als, CSV UTF-8 (door komma's gescheiden)"
        case .openDocument: "Bestand, Opslaan als, Tekst CSV, Unicode (UTF-8)"
        case .numbers: "Archief, Exporteer naar, CSV"
        case .archive, .pdf: "in het rekenblad waar het uit komt"
        }
    }
}
