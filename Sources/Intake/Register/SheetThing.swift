/// A thing of a declaration as it stands in a sheet, with the parts that stand in rows of their own.
struct SheetThing {
    let record: String
    let slug: String
    var fields: [WrittenField]
    var parts: [(list: String, elements: [[WrittenField]])] = []

    /// Its fields with its parts; where transfers are listed, the list takes the place of the word for it.
    var written: [WrittenField] {
        let transfers = PartList.transfers.key
        let isListed = parts.contains { $0.list == transfers }
        var written = fields.filter { field in
            guard field.key == transfers, case .text(let text) = field.value else { return true }
            return text != DeclarationSheet.listed && !isListed
        }
        if written.count < fields.count, !isListed { written.append(.list(transfers, [], evenEmpty: true)) }
        return written + parts.map { .list($0.list, $0.elements) }
    }
}
