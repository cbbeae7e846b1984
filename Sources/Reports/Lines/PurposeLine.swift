package import Facts
package import Regulation

/// A purpose that an activity declares, by which people may be asked for consent or contacted.
package struct PurposeLine: Sendable {
    package let element: ElementID
    package let name: Opening<String>
    package let basis: LawfulBasis?

    package init(element: ElementID, name: Opening<String>, basis: LawfulBasis?) {
        self.element = element
        self.name = name
        self.basis = basis
    }
}
