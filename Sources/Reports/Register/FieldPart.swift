import Facts

/// One value of a field of the register, and the part of the thing that it is about, if it is about one.
struct FieldPart: Hashable, Sendable {
    let phrase: Phrase
    let element: ElementID?

    init(_ phrase: Phrase, of element: ElementID? = nil) {
        self.phrase = phrase
        self.element = element
    }
}

extension [FieldPart] {
    /// The one value of a field, if it has one.
    init(_ phrase: Phrase?) {
        self = phrase.map { [FieldPart($0)] } ?? []
    }
}
