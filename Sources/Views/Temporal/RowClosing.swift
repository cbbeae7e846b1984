package import Facts

/// Says of a row that is stored already that something else is known from a position on.
package struct RowClosing<View: RegisterView>: Hashable, Sendable {
    package let stream: StreamID
    package let part: View.Part
    package let recordedFrom: Int64
    package let validFrom: Day
    package let recordedUntil: Int64
}
