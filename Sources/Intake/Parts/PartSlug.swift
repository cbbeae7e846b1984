/// Names one part of a declared thing within it, by words that only the file and sealed text know.
package struct PartSlug: Hashable, Sendable {
    package let list: PartList
    package let slug: String

    package init(_ list: PartList, _ slug: String) {
        self.list = list
        self.slug = slug
    }
}
