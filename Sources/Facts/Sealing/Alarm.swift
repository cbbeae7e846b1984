/// Why a sealed part that should be readable is not.
package enum Alarm: String, CaseIterable, Sendable {
    /// The entry describes a part that is not there, and no erasure accounts for it.
    case partMissing = "part-missing"
    /// The part is there and its data key isn't, and no erasure accounts for it.
    case keyMissing = "key-missing"
    /// The keyring lacks the epoch key under which the data key is wrapped.
    case epochMissing = "epoch-missing"
    /// The wrapped data key doesn't open: it was changed, or belongs elsewhere.
    case keyDamaged = "key-damaged"
    /// The bytes aren't a sealed box of a known kind.
    case boxMalformed = "box-malformed"
    /// The tag fails: the box was changed, moved, or sealed for something else.
    case tagWrong = "tag-wrong"
    /// It opened, but it isn't what the entry committed to.
    case commitmentWrong = "commitment-wrong"
    /// It is what was recorded, but not of the form that was expected.
    case contentMalformed = "content-malformed"
}
