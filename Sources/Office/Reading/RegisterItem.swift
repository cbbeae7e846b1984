package import Facts
package import Regulation

/// Something of the register with the texts that the organisation wrote about it.
package struct RegisterItem<Subject: Decider>: Sendable {
    package let stream: StreamID
    package let state: Subject
    /// The texts as they were last written, and by which fact.
    package let texts: Opening<Details>
    package let textsFrom: Int64
    /// Everything recorded of it.
    package let positions: [Int64]
    /// The version of its stream, corrections counted.
    package let version: Int32
    /// The position of the last entry in its stream, whatever that was, as far as it was known.
    package let lastChange: Int64
}
