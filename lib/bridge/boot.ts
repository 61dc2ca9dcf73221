/** Where the bridge keeps what the app said of its looks, for the next page. */
export const LOOKS_KEY = "bridge.looks";

/**
 * Runs before anything else in a page that has a host, as text of an inline script. Inside a frame
 * every request says so, for the server cannot see it, and a download is followed as a link is, for that
 * the browser does say. In an app no link opens a window, which an app has not got.
 * What the host said of its looks holds from the first paint on, also in a page that was kept.
 */
export const BOOT = `(()=>{
const root=document.documentElement,data=root.dataset;
const unmark=(name)=>addEventListener("click",({target})=>{
const link=target.closest&&target.closest("a["+name+"]");if(link)link.removeAttribute(name)},true);
if(data.framedBy!==undefined){const own=fetch;window.fetch=(what,init)=>{
const request=new Request(what,init);
if(new URL(request.url).origin!==location.origin)return own(request);
request.headers.set("x-app-frame","1");return own(request)};unmark("download")}
if(data.view==="webview")unmark("target");
try{const{theme,edges}=JSON.parse(sessionStorage.getItem("${LOOKS_KEY}"));
if(theme==="system")delete data.theme;else if(theme)data.theme=theme;
for(const[name,value]of edges)root.style.setProperty(name,value)}catch{}
})()`;
