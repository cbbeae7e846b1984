/// A page for people, in whatever language and on whatever it is shown.
package struct Document: Sendable {
    package let title: Phrase
    /// Whose report it is and from where it looks; none for a short answer to a question.
    package let masthead: Masthead?
    package var blocks: [Block]

    package init(_ title: Phrase, masthead: Masthead?, blocks: [Block]) {
        self.title = title
        self.masthead = masthead
        self.blocks = blocks
    }
}
