import Facts

extension Identifier {
    /// The same id each time for the same number.
    static func numbered(_ number: UInt64) -> Self {
        Self(high: 0x0123_4567_89AB_4000, low: 0x8000_0000_0000_0000 | number)
    }
}
