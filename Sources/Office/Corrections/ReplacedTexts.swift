/// What is sealed anew with a fact that goes along: its texts, and the document that came with it.
package struct ReplacedTexts: Sendable {
    package let parts: [PersonalPart]
    package let content: FiledContent?

    package init(parts: [PersonalPart] = [], content: FiledContent? = nil) {
        self.parts = parts
        self.content = content
    }
}
