/// One thing on a page, from top to bottom.
package enum Block: Sendable {
    /// A heading of level 2 or lower; level 1 is the title.
    case heading(Int, Phrase)
    case paragraph(Phrase)
    /// Something that must not be overlooked.
    case alert(Phrase)
    case list([ListItem])
    case facts([LabelledFact])
    case table(Table)
    case figures(caption: Phrase, [Figure])
    /// What follows begins on a new sheet when printed.
    case pageBreak

    static func heading(_ level: Int, _ text: some Worded) -> Block { .heading(level, text.phrase) }
    static func paragraph(_ text: some Worded) -> Block { .paragraph(text.phrase) }
}
