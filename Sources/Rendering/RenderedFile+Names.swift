extension RenderedFile {
    /// The provincial summary report: what a person opens first.
    public static let summaryPath = "bao-cao-tong-hop.html"
    /// Where the annexes are.
    public static let annexFolder = "phu-luc/"
    /// Where the replies to districts are, which go neither up nor to the public.
    public static let replyFolder = "phan-hoi/"
}
