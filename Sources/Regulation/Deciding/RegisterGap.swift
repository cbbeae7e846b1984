package import Facts

/// A gap and, where one part of a longer list has it, which.
package struct RegisterGap: Hashable, Sendable {
    package let gap: Gap
    /// The purpose, data category, recipient, transfer or sub-processor that has the gap.
    package let element: ElementID?

    package init(_ gap: Gap, _ element: ElementID? = nil) {
        self.gap = gap
        self.element = element
    }
}
