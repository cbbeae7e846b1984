package import Facts
package import Regulation

/// A hold as it stands.
package struct HoldItem: Hashable, Sendable {
    package let stream: StreamID
    package let content: HoldContent
    package let placed: Day
    package let released: Day?
}
