/// A row of which every cell is known to be some field's, on its way to becoming values.
///
/// What is wrong is collected in it, and reading goes on: a row tells everything that is wrong with it at once.
package struct SheetRecord<Field: SheetField>: Sendable {
    package let row: SheetRow
    private let columns: SheetColumns<Field>
    package private(set) var faults: [SheetFault]

    init(row: SheetRow, columns: SheetColumns<Field>) {
        self.row = row
        self.columns = columns
        faults = row.problems
    }

    /// Whether anything is said: neither nothing nor a word for "not known".
    package func has(_ field: Field) -> Bool { text(field) != nil }

    /// Whether the cell is empty, which does not say that something is unknown.
    package func isEmpty(_ field: Field) -> Bool { columns.text(field, in: row) == nil }

    /// The text of a field; nothing where the cell is empty or says that it is not known.
    package func text(_ field: Field) -> String? {
        guard let found = columns.text(field, in: row), !columns.isUnknown(found.text) else { return nil }
        return found.text
    }

    /// The text of a field that has to be there.
    package mutating func required(_ field: Field) -> String? {
        if let text = text(field) { return text }
        fail(field, .shape(.missing(field: field.headings.first ?? field.rawValue)))
        return nil
    }

    /// A code out of those that a field can have, by one of the words for it.
    ///
    /// `words`: The codes by every word that stands for them.
    mutating func code<Code>(_ field: Field, _ words: CodeTable<Code>) -> Code? {
        guard let text = text(field) else { return nil }
        if let code = words[Heading(text)] { return code }
        fail(field, .value(.unknownWord(allowed: words.choice, meant: words.choice.meant(by: text))))
        return nil
    }

    /// When something was, as precisely as the cell says; ``WrittenDate/unknown`` where it says nothing.
    package mutating func date(_ field: Field) -> WrittenDate {
        guard let text = text(field) else { return .unknown }
        do {
            return try WrittenDate(text, order: columns.dateOrder, shortYearsFrom: columns.shortYearsFrom)
        } catch {
            fail(field, .value(error))
            return .unknown
        }
    }

    /// An amount in cents.
    package mutating func cents(_ field: Field) -> Int? {
        guard let text = text(field) else { return nil }
        if let cents = WrittenAmount.cents(text) { return cents }
        fail(field, .value(.notAnAmount))
        return nil
    }

    /// A whole number, with or without dots between thousands.
    package mutating func number(_ field: Field, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(field) else { return nil }
        if let number = WrittenAmount.whole(text), range.contains(number) { return number }
        fail(field, .value(.outOfRange(from: range.lowerBound, through: range.upperBound)))
        return nil
    }

    /// Yes or no; nothing where it is not known.
    package mutating func flag(_ field: Field) -> Bool? {
        guard let text = text(field) else { return nil }
        if let flag = WrittenFlag.value(of: text) { return flag }
        fail(field, .value(.notYesOrNo))
        return nil
    }

    /// Notes that something is wrong with a field.
    package mutating func fail(_ field: Field, _ problem: IntakeProblem) { faults.append(fault(field, problem)) }

    /// Where a field stands, and how messages name it.
    func cell(_ field: Field) -> (place: SourcePlace, shown: String) {
        (columns.place(of: field, in: row), columns.shown(field))
    }

    /// Something that is wrong with a field, with its place.
    package func fault(_ field: Field, _ problem: IntakeProblem) -> SheetFault {
        SheetFault(problem, at: columns.place(of: field, in: row), field: columns.shown(field))
    }
}
